import { describe, expect, test } from 'vitest'
import { staff } from '../../../test/house.ts'
import { Denied } from '../errors.ts'
import { theHouse, type Actor } from './actor.ts'
import { permissionsFrom, type Permission } from './permissions.ts'
import { sees, type Visibility } from './sees.ts'

const answer: Permission = {
  name: 'complaint:answer',
  says: { en: 'Answer a complaint', cy: 'Ateb cwyn' },
  roles: ['complaints-clerk', 'governor'],
  where: 'their-places',
}
const find: Permission = {
  name: 'person:read',
  says: { en: 'Find a person', cy: 'Dod o hyd i berson' },
  roles: ['prison-officer', 'complaints-clerk'],
  where: 'anywhere',
}
const permissions = permissionsFrom([answer, find])

describe('permissions', () => {
  const cases: readonly (readonly [string, Actor, string, readonly string[] | undefined, Denied['code'] | 'yes'])[] = [
    ['the role at the place', staff('a', 'governor', 'LEI'), 'complaint:answer', ['LEI'], 'yes'],
    ['one of several places', staff('a', 'governor', 'WWI', 'LEI'), 'complaint:answer', ['MDI', 'LEI'], 'yes'],
    ['the role elsewhere', staff('a', 'governor', 'WWI'), 'complaint:answer', ['LEI'], 'access.place'],
    ['something that stands nowhere', staff('a', 'governor', 'WWI'), 'complaint:answer', [], 'yes'],
    ['another role at the place', staff('a', 'prison-officer', 'LEI'), 'complaint:answer', ['LEI'], 'access.role'],
    ['no role at all', staff('a', []), 'person:read', undefined, 'access.role'],
    ['anywhere means anywhere', staff('a', 'prison-officer', 'LEI'), 'person:read', ['WWI'], 'yes'],
    ['the house itself', theHouse, 'complaint:answer', ['LEI'], 'yes'],
  ]
  test.each(cases)('%s', (...[, actor, permission, places, expected]) => {
    expect(permissions.allows(actor, permission, places)).toBe(expected === 'yes')
    const ask = () => permissions.require(actor, permission, places)
    if (expected === 'yes') expect(ask).not.toThrow()
    else expect(ask).toThrow(expect.objectContaining({ code: expected, permission }) as Denied)
  })

  test('a refusal says in both languages what is missing', () => {
    expect(() => permissions.require(staff('a', 'prison-officer'), 'complaint:answer')).toThrow(Denied)
    try {
      permissions.require(staff('a', 'prison-officer'), 'complaint:answer')
    } catch (error) {
      expect(error).toMatchObject({
        says: {
          en: 'To do this (Answer a complaint) you need one of these roles: Complaints clerk, Governor.',
          cy: "I wneud hyn (Ateb cwyn) mae angen un o'r rolau hyn arnoch: Clerc cwynion, Llywodraethwr.",
        },
      })
    }
  })

  test('a name that two rooms declare, or that none does, is a mistake in the house', () => {
    expect(() => permissionsFrom([answer, answer])).toThrow('Two rooms declare')
    expect(() => permissions.allows(theHouse, 'nothing:known')).toThrow('No room declares')
  })
})

describe('who may know of a person', () => {
  const open: Visibility = { restricted: false, named: [], excluded: [], places: ['LEI'] }
  const officer = staff('officer', 'prison-officer', 'LEI')
  const clerk = staff('clerk', 'sentence-calculation-clerk', 'WWI')
  const cases: readonly (readonly [string, Actor, Visibility, boolean])[] = [
    ['staff at the place', officer, open, true],
    ['staff elsewhere', officer, { ...open, places: ['WWI'] }, false],
    ['staff elsewhere whose role reaches the nation', clerk, open, true],
    ['anybody, while nobody holds or supervises the person', officer, { ...open, places: [] }, true],
    ['nobody unnamed, when restricted', clerk, { ...open, restricted: true }, false],
    ['the one named, when restricted', clerk, { ...open, restricted: true, named: ['clerk'] }, true],
    [
      'the one named is still bound by place',
      officer,
      { restricted: true, named: ['officer'], excluded: [], places: ['WWI'] },
      false,
    ],
    ['never the one excluded', clerk, { ...open, excluded: ['clerk'] }, false],
    ['not even when also named', clerk, { ...open, restricted: true, named: ['clerk'], excluded: ['clerk'] }, false],
    ['the house always', theHouse, { ...open, restricted: true, excluded: ['house'] }, true],
  ]
  test.each(cases)('%s', (_, actor, visibility, expected) => {
    expect(sees(actor, visibility)).toBe(expected)
  })
})
