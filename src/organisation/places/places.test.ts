import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { Denied, NotFound, Stale, verifyJournal, type Actor } from '#platform'
import { staff, testHouse, type TestHouse } from '../../../test/house.ts'
import { changePlace, type PlaceChange } from './change-place.ts'
import { places } from './index.ts'
import { publicPrisons } from './place.ts'
import { placeName, registerOf } from './register.ts'
import { seedOrganisation } from './seed-organisation.ts'

const administrator = staff('register.keeper', 'administrator')
const bulletinDay = day('2026-07-27')

describe('the register of places', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse({ rooms: [places] })
    await seedOrganisation(house)
  })
  afterAll(() => house.close())

  const change = async (
    code: string,
    asked: Omit<PlaceChange, 'place' | 'version' | 'reason'>,
    actor: Actor = administrator,
  ) => {
    const { version } = (await registerOf(house)).get(code)
    return changePlace(house, actor, { place: code, version, reason: 'A test', ...asked })
  }
  const publicCount = async (on = bulletinDay) => publicPrisons((await registerOf(house)).places, on)

  test('is filled once, and filling it again adds nothing', async () => {
    expect((await registerOf(house)).places).toHaveLength(169 + 12 + 12 + 116 + 335 + 446 + 2)
    expect(await seedOrganisation(house)).toBe(0)
  })

  test('counts 105 public prisons on the day of the bulletin, and 106 when Dartmoor is marked open', async () => {
    expect(await publicCount()).toBe(105)
    const opened = await change('DAI', { attribute: 'status', value: 'open', from: bulletinDay })
    expect(opened).toMatchObject({ ok: true })
    expect(await publicCount()).toBe(106)
    expect(await publicCount(day('2026-07-26'))).toBe(105)
  })

  test('gives another count for a day in the past when an operator is corrected for that day', async () => {
    const before = await publicCount(day('2024-02-01'))
    await change('LGI', { attribute: 'operator', value: 'hm-prison-service', from: day('2024-01-15') })
    expect(await publicCount(day('2024-02-01'))).toBe(before + 1)
    expect(await publicCount(day('2024-01-14'))).toBe(await publicCount(day('2024-01-10')))
  })

  test('a change is announced with what was before and after, and by whom', async () => {
    await change('MDI', { attribute: 'category', value: 'B', from: day('2026-09-01'), lastDay: day('2026-09-30') })
    const { rows } = await house.db.asOwner(connection =>
      connection.query(`select by_user, reason, before, after from platform.fact where chain = 'place:MDI'`, []),
    )
    expect(rows).toEqual([
      {
        by_user: 'register.keeper',
        reason: 'A test',
        before: { category: [{ value: expect.any(String), from: null, until: null }] },
        after: {
          category: [
            { value: 'C', from: null, until: '2026-09-01' },
            { value: 'B', from: '2026-09-01', until: '2026-10-01' },
            { value: 'C', from: '2026-10-01', until: null },
          ],
        },
      },
    ])
    expect(await house.db.asOwner(verifyJournal)).toMatchObject({ broken: [] })
  })

  test('a new name is known at once, and the old one stays with its days', async () => {
    await change('LEI', { attribute: 'name', value: 'Armley (HMP)', from: day('2026-11-01') })
    expect(placeName(house, 'LEI').en).toBe('Armley (HMP)')
    expect(placeName(house, 'LEI', day('2026-10-31')).en).toBe('Leeds (HMP)')
    expect(placeName(house, 'NOWHERE')).toEqual({ en: 'NOWHERE', cy: 'NOWHERE' })
  })

  test.each([
    ['a value that is not on the list', 'WDI', { attribute: 'status', value: 'haunted' }, 'places.not-a-value'],
    [
      'an attribute that a court does not have',
      'LEEDCT',
      { attribute: 'operator', value: 'serco' },
      'places.not-of-this-kind',
    ],
    ['what the register says already', 'WDI', { attribute: 'status', value: 'open' }, 'places.nothing-changes'],
    [
      'a successor that is not there',
      'WDI',
      { attribute: 'succeeded-by', value: 'LEI,XXX' },
      'places.no-such-successor',
    ],
    [
      'an end before the beginning',
      'WDI',
      { attribute: 'status', value: 'closed', lastDay: day('2026-01-01') },
      'places.ends-before-it-starts',
    ],
  ] as const)('%s is refused, and nothing changes', async (_, code, asked, refusal) => {
    const before = (await registerOf(house)).get(code)
    expect(await change(code, { from: day('2026-01-02'), ...asked })).toEqual({ ok: false, refusal: { code: refusal } })
    expect((await registerOf(house)).get(code)).toEqual(before)
  })

  test('only an administrator changes it', async () => {
    const governor = staff('governor', 'governor', 'WDI')
    await expect(change('WDI', { attribute: 'status', value: 'closed', from: bulletinDay }, governor)).rejects.toThrow(
      Denied,
    )
  })

  test('a change over somebody else’s is stale, and a place that is not there is not found', async () => {
    const asked = { attribute: 'status', value: 'closed', from: bulletinDay, reason: 'A test' } as const
    await expect(changePlace(house, administrator, { place: 'FKI', version: 7, ...asked })).rejects.toThrow(Stale)
    await expect(changePlace(house, administrator, { place: 'XXX', version: 1, ...asked })).rejects.toThrow(NotFound)
  })

  test('the database itself refuses two values on one day', async () => {
    await expect(
      house.db.asOwner(connection =>
        connection.script(
          `insert into places.attribute values ('FKI', 'status', 'closed', daterange('2020-01-01', null), 'day')`,
        ),
      ),
    ).rejects.toThrow(/conflicting key value violates exclusion constraint/)
  })
})
