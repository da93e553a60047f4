import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { newId, theHouse, verifyJournal, type Actor } from '#platform'
import { staff, testHouse, type TestHouse } from '../../../../test/house.ts'
import { addAlias } from '../add-alias.ts'
import { addPeopleInBulk, takeStock } from '../bulk.repository.ts'
import { people } from '../index.ts'
import { mergePeople } from '../merge-people.ts'
import { accepted, added, clerk, keeper, officer, prisonNumber } from '../people.test-help.ts'
import { restrictRecord } from '../restrict-record.ts'
import { tellStatus } from '../tell-status.ts'
import { findPeople, type FindPeople } from './find-people.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ rooms: [people] })
})
afterAll(() => house.close())

const find = (typed: string, more: Partial<FindPeople> = {}, actor: Actor = clerk) =>
  findPeople(house, actor, { typed, limit: 50, ...more })
const surnames = async (typed: string, more: Partial<FindPeople> = {}, actor: Actor = clerk) =>
  (await find(typed, more, actor)).people.map(({ name }) => name.surname)
const name = (forename: string, surname: string, middleNames = '') => ({ forename, middleNames, surname })
const born = (on: string) => ({ dateOfBirth: day(on), dateOfBirthUnknown: null })

describe('a name is found', () => {
  beforeAll(async () => {
    await added(house, { name: name('Gwenllian', 'Thompson', 'Mair'), birth: born('1980-03-12') })
    await added(house, { name: name('Gwenllian', 'Thomson'), birth: born('1975-07-01') })
    await added(house, { name: name('Iestyn', "O'Rafferty-Vaughan"), birth: born('1980-03-12') })
    const { person, version } = await added(house, { name: name('Taliesin', 'Zachary'), birth: born('1991-11-30') })
    const alias = { person, version, kind: 'alias', from: null, until: null } as const
    accepted(await addAlias(house, clerk, { ...alias, name: name('Tally', 'Quibble') }))
  })

  test.each([
    ['by surname', 'thompson', ['Thompson']],
    ['by the beginning of a surname', 'thomp', ['Thompson']],
    ['by forename', 'iestyn', ["O'Rafferty-Vaughan"]],
    ['forename first', 'gwenllian thompson', ['Thompson']],
    ['surname first', 'Thompson, Gwen', ['Thompson']],
    ['by the second half of a double surname', 'vaughan', ["O'Rafferty-Vaughan"]],
    ['without its apostrophe and hyphen', 'orafferty vaughan', ["O'Rafferty-Vaughan"]],
    ['by a middle name', 'gwenllian mair thompson', ['Thompson']],
    ['by an alias', 'quibble', ['Zachary']],
    ['by a date of birth', '12/3/1980', ["O'Rafferty-Vaughan", 'Thompson']],
    ['by a name and a year', 'gwenllian 1975', ['Thomson']],
    ['by a name and a date in words', 'thompson 12 March 1980', ['Thompson']],
    ['misspelt', 'taliesinn zacharry', ['Zachary']],
    ['with swapped letters', 'taleisin zahcary', ['Zachary']],
    ['as it sounds, with the date of birth', 'gwenlian tomsen 1975-07-01', ['Thomson']],
  ])('%s: %s', async (_, typed, expected) => {
    const found = await surnames(typed)
    expect(found.slice(0, expected.length).toSorted()).toEqual(expected.toSorted())
  })

  test('that sounds alike comes after one that is spelt so', async () => {
    await added(house, { name: name('Siriol', 'Phillpotts') })
    await added(house, { name: name('Siriol', 'Fillpots') })
    const found = await find('phillpotts')
    expect((await find('zzqqzz')).people).toEqual([])
    expect(found.people.map(({ name: { surname }, because }) => [surname, because.en])).toEqual([
      ['Phillpotts', 'Name'],
      ['Fillpots', 'Sounds alike'],
    ])
  })

  test('and the list says by which other name', async () => {
    const [one] = (await find('quibble')).people
    expect(one?.because).toEqual({ en: 'Alias: Tally Quibble', cy: 'Enw arall: Tally Quibble' })
  })

  test('with another date of birth when nobody has the one typed, and says so', async () => {
    const found = await find('zachary 1950-01-01')
    expect(found.people.map(({ name: { surname } }) => surname)).toEqual(['Zachary'])
    expect(found.bornOtherwise).toBe(true)
  })

  test.each(['', '   ', '%', '_', "'", '\\', '1234', 'qqqqxz'])('nothing breaks on %j', async typed => {
    await expect(find(typed)).resolves.toMatchObject({ straightTo: undefined })
  })
})

describe('a number leads straight to the person', () => {
  test.each([
    ['prison-number', 'A7654ZZ', 'a7654zz'],
    ['pnc', '81/34U', '1981/0000034u'],
    ['cro', '65656/91H', '065656/91h'],
    ['crn', 'X765432', 'x765432'],
    ['nhs', '9990000018', '999 000 0018'],
  ] as const)('%s', async (kind, value, typed) => {
    const { person } = await added(house, { identifiers: [{ kind, value }] })
    expect(await find(typed)).toMatchObject({ straightTo: person, count: 1, people: [{ id: person }] })
  })

  test('of a record that was merged: to the one that stands for it', async () => {
    const value = prisonNumber()
    const one = await added(house)
    const other = await added(house, { identifiers: [{ kind: 'prison-number', value }], name: name('Mer', 'Gedaway') })
    accepted(await mergePeople(house, keeper, { survivor: one, person: other.person, reason: 'x' }))
    expect((await find(value)).straightTo).toBe(one.person)
    expect((await find('gedaway')).people.map(({ id }) => id)).toEqual([one.person])
  })

  test('that nobody has leads nowhere', async () => {
    expect(await find('Z0000AA')).toMatchObject({ straightTo: undefined, count: 0, people: [] })
  })
})

describe('a record that somebody may not know of', () => {
  const stranger = staff('stranger', 'sentence-calculation-clerk')

  test('is in no result and no count, however it is looked for', async () => {
    const value = prisonNumber()
    const hidden = await added(house, {
      name: name('Hidden', 'Crypticson'),
      birth: born('1966-06-06'),
      identifiers: [{ kind: 'prison-number', value }],
    })
    await house.db.transaction(theHouse, tx => tellStatus(house, tx, hidden.person, { heldAt: 'HID' }))
    accepted(await restrictRecord(house, keeper, { ...hidden, named: [], reason: 'Staff' }))
    const ways = [
      value,
      'crypticson',
      'crypt',
      'hidden',
      'kripticson',
      'crypticsen hiden',
      '6/6/1966',
      'crypticson 1966',
    ]
    for (const typed of ways) {
      expect(await find(typed, {}, stranger)).toMatchObject({ people: [], count: 0, straightTo: undefined })
      expect((await find(typed, {}, keeper)).people.map(({ id }) => id)).toContain(hidden.person)
    }
    expect((await find('', { heldAt: 'HID' }, stranger)).people).toEqual([])
    expect((await find('', { heldAt: 'HID' }, keeper)).people).toHaveLength(1)
  })

  test('at a place where an officer does not work is not found by them', async () => {
    const { person } = await added(house, { name: name('Elsewhere', 'Distantman') })
    await house.db.transaction(theHouse, tx => tellStatus(house, tx, person, { heldAt: 'MDI' }))
    expect(await surnames('distantman', {}, officer)).toEqual([])
    expect(await surnames('distantman', {}, staff('there', 'prison-officer', 'MDI'))).toEqual(['Distantman'])
  })
})

describe('many people', () => {
  const many = Array.from({ length: 230 }, (_, at) => ({
    id: newId(),
    name: name(`Fore${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`, 'Multitudo'),
    aliases: at % 10 === 0 ? [name('Alius', 'Multitudo')] : [],
    dateOfBirth: day('1990-01-01'),
    sex: 'female' as const,
    identifiers: [],
    postcode: 'ZE1 1AA',
    heldAt: at < 130 ? 'BLK' : 'BLQ',
  }))
  beforeAll(() =>
    house.db.asOwner(async connection => {
      await addPeopleInBulk(connection, many, {
        on: house.clock.today(),
        at: house.clock.now(),
        by: 'house',
        demo: true,
      })
      await takeStock(connection)
    }),
  )

  const everyPage = async (typed: string, more: Partial<FindPeople> = {}) => {
    const ids: string[] = []
    let after: string | undefined
    do {
      const page = await find(typed, { ...more, limit: 30, after })
      ids.push(...page.people.map(({ id }) => id))
      after = page.next ?? undefined
    } while (after !== undefined)
    return ids
  }

  test('are read in pages without one twice, up to the most that a search gives', async () => {
    const ids = await everyPage('multitudo')
    expect([ids.length, new Set(ids).size]).toEqual([200, 200])
    expect(await find('multitudo')).toMatchObject({ count: 200, more: true })
  })

  test('at one place are listed to the last, in order of their names', async () => {
    const ids = await everyPage('', { heldAt: 'BLK' })
    expect(new Set(ids)).toEqual(new Set(many.slice(0, 130).map(({ id }) => id)))
    expect(ids).toHaveLength(130)
  })

  test('a search keeps to a place when asked', async () => {
    const ids = await everyPage('multitudo', { heldAt: 'BLQ' })
    expect(new Set(ids)).toEqual(new Set(many.slice(130).map(({ id }) => id)))
  })

  test('a cursor that is none begins at the beginning', async () => {
    const first = await find('multitudo', { limit: 3 })
    const odd = await find('multitudo', { limit: 3, after: 'bm90IGEgY3Vyc29y' })
    expect(odd.people).toEqual(first.people)
  })

  test('that are loaded together have each their line in the journal, and the chains verify', async () => {
    const verified = await house.db.asOwner(verifyJournal)
    expect(verified.broken).toEqual([])
    expect(verified.chains).toBeGreaterThanOrEqual(many.length)
  })

  test('a number that is none of its kind stops the batch, and nobody of it is left', async () => {
    const wrong = [
      { ...many[0], id: newId(), name: name('Bat', 'Cheronius') },
      { ...many[1], id: newId(), identifiers: [{ kind: 'pnc', value: '2002/0073319A' }] },
    ] as never
    const load = house.db.asOwner(connection =>
      addPeopleInBulk(connection, wrong, { on: house.clock.today(), at: house.clock.now(), by: 'house', demo: true }),
    )
    await expect(load).rejects.toThrow('people.pnc-check-letter')
    expect(await surnames('cheronius')).toEqual([])
  })
})
