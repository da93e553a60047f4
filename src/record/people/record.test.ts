import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { factsOfPerson, NotFound, Stale, theHouse } from '#platform'
import { testHouse, type TestHouse } from '../../../test/house.ts'
import { addAddress } from './add-address.ts'
import { addAlias } from './add-alias.ts'
import { addIdentifier } from './add-identifier.ts'
import { addPerson } from './add-person.ts'
import { changeDetails } from './change-details.ts'
import { detailsOf } from './details.ts'
import { changeName } from './change-name.ts'
import { correctDateOfBirth } from './correct-date-of-birth.ts'
import { endIdentifier } from './end-identifier.ts'
import { people } from './index.ts'
import { describedPeople } from './matching/matching.repository.ts'
import { accepted, added, clerk, prisonNumber, someone } from './people.test-help.ts'
import { loadPerson, placesOf } from './repository.ts'
import { tellSentenceDays, tellStatus } from './tell-status.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ rooms: [people] })
})
afterAll(() => house.close())

const load = (person: string) => house.db.transaction(clerk, tx => loadPerson(tx, person))
const journal = (person: string) => house.db.transaction(theHouse, tx => factsOfPerson(tx, { person, most: 50 }))
const kinds = async (person: string) => (await journal(person)).map(({ kind }) => kind)
const name = (forename: string, surname: string, middleNames = '') => ({ forename, middleNames, surname })

describe('opening a record', () => {
  test('keeps the name, numbers in canonical form, aliases and postcode, and says so in the journal', async () => {
    const entered = someone({
      name: name(' Anwen ', 'Test-Pobol', 'Mair'),
      aliases: [name('Nan', 'Pobol')],
      identifiers: [
        { kind: 'pnc', value: '02/73319z' },
        { kind: 'prison-number', value: 'a9001aa' },
      ],
      postcode: 'ze1 1aa',
    })
    const { person, version } = accepted(await addPerson(house, clerk, entered))
    const whole = await load(person)
    expect(version).toBe(1)
    expect(whole.person).toMatchObject({ name: name('Anwen', 'Test-Pobol', 'Mair'), version: 1, standsAs: person })
    expect(whole.names.map(({ kind, name: { surname } }) => [kind, surname])).toEqual([
      ['current', 'Test-Pobol'],
      ['alias', 'Pobol'],
    ])
    expect(whole.identifiers.map(({ kind, value }) => [kind, value])).toEqual([
      ['pnc', '2002/0073319Z'],
      ['prison-number', 'A9001AA'],
    ])
    expect(whole.addresses).toMatchObject([{ postcode: 'ZE11AA' }])
    expect(await journal(person)).toMatchObject([
      { kind: 'person.added', by: 'clerk', after: { name: { surname: 'Test-Pobol' }, postcode: 'ZE11AA' } },
    ])
  })

  test.each([
    ['people.name-form', { name: name('Ann', '---') }],
    ['people.name-form', { name: name('Ann5', 'Lee') }],
    ['people.name-form', { name: name('Ann', 'x'.repeat(71)) }],
    ['people.born-too-late', { birth: { dateOfBirth: day('2020-01-01'), dateOfBirthUnknown: null } }],
    ['people.born-too-early', { birth: { dateOfBirth: day('1901-01-01'), dateOfBirthUnknown: null } }],
    ['people.pnc-check-letter', { identifiers: [{ kind: 'pnc', value: '02/73319A' }] }],
    ['people.postcode-form', { postcode: 'NOWHERE' }],
  ] as const)('%s refuses it', async (code, changes) => {
    expect(await addPerson(house, clerk, someone(changes))).toMatchObject({ ok: false, refusal: { code } })
  })

  test('a date of birth that nobody knows is kept as not known, with the reason', async () => {
    const birth = { dateOfBirth: null, dateOfBirthUnknown: 'Has no papers' }
    const { person } = await added(house, { birth })
    expect((await load(person)).person).toMatchObject(birth)
  })

  test('a prison number names one person: for a second it is refused, and no record is left behind', async () => {
    const number = { kind: 'prison-number', value: prisonNumber() } as const
    await added(house, { identifiers: [number] })
    const second = someone({ identifiers: [number], name: name('Osian', 'Leftbehind') })
    expect(await addPerson(house, clerk, second)).toMatchObject({
      refusal: { code: 'people.identifier-cannot-be-used' },
    })
    const again = await addPerson(house, clerk, { ...second, identifiers: [] })
    expect(again.ok).toBe(true)
  })

  test('two who add the same prison number at once: one is refused', async () => {
    const number = { kind: 'prison-number', value: prisonNumber() } as const
    const outcomes = await Promise.all([
      addPerson(house, clerk, someone({ identifiers: [number] })),
      addPerson(house, clerk, someone({ identifiers: [number] })),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('likely matches', () => {
  test('a second record for a person is refused until somebody has looked at the first', async () => {
    const entered = someone({ identifiers: [{ kind: 'cro', value: '65656/91H' }], postcode: 'ZE2 2AA' })
    const first = accepted(await addPerson(house, clerk, entered))
    const second = await addPerson(house, clerk, { ...entered, identifiers: [] })
    expect(second).toMatchObject({
      refusal: {
        code: 'people.likely-match',
        matches: { adjusted: false, matches: [{ person: first.person, score: { verdict: 'possible' } }] },
      },
    })
    const withNumber = await addPerson(house, clerk, entered)
    expect(withNumber).toMatchObject({ refusal: { matches: { matches: [{ score: { verdict: 'match' } }] } } })
    expect(await addPerson(house, clerk, { ...entered, reviewed: [first.person] })).toMatchObject({ ok: true })
  })

  test.each([
    ['the same PNC and nothing else', { identifiers: [{ kind: 'pnc', value: '1981/0000034U' }] }],
    ['names the other way round', { name: name('Bevan', 'Swapperly') }],
    ['a mistyped forename', { name: name('Swaperly', 'Bevan') }],
  ] as const)('%s brings up the person', async (_, changes) => {
    const birth = { dateOfBirth: day('1961-02-03'), dateOfBirthUnknown: null }
    const one = someone({ name: name('Swapperly', 'Bevan'), birth, identifiers: [{ kind: 'pnc', value: '81/34U' }] })
    const first = await addPerson(house, clerk, one)
    const person = first.ok ? first.value.person : undefined
    const found = await addPerson(house, clerk, { ...one, identifiers: [], ...changes })
    if (found.ok || found.refusal.code !== 'people.likely-match') throw new Error('No match was found')
    const ids = found.refusal.matches.matches.map(match => match.person)
    expect(ids).toHaveLength(1)
    if (person !== undefined) expect(ids).toEqual([person])
  })
})

describe('changing a record', () => {
  test('a new name keeps the one before as a former name, until the day', async () => {
    const { person, version } = await added(house, { name: name('Ceri', 'Wasbefore') })
    const change = { person, version, name: name('Ceri', 'Isnow'), on: day('2026-06-01'), reason: 'Married' }
    const changed = accepted(await changeName(house, clerk, { ...change, keepAs: 'maiden' }))
    const { person: now, names } = await load(person)
    expect([changed.version, now.version, now.name.surname]).toEqual([2, 2, 'Isnow'])
    expect(names.map(({ kind, name: { surname }, until }) => [kind, surname, until])).toEqual([
      ['maiden', 'Wasbefore', day('2026-06-01')],
      ['current', 'Isnow', null],
    ])
    expect((await journal(person))[0]).toMatchObject({
      kind: 'person.name-changed',
      reason: 'Married',
      before: { name: { surname: 'Wasbefore' } },
      after: { name: { surname: 'Isnow' } },
    })
  })

  test('a mistaken name goes from the record and stays in the journal', async () => {
    const { person, version } = await added(house, { name: name('Ceri', 'Mistak') })
    const change = { person, version, name: name('Ceri', 'Mistake'), keepAs: undefined, reason: 'Typing error' }
    accepted(await changeName(house, clerk, change))
    expect((await load(person)).names.map(held => held.name.surname)).toEqual(['Mistake'])
    expect((await journal(person))[0]).toMatchObject({ before: { name: { surname: 'Mistak' } } })
  })

  test('somebody who saves over another is told, and nothing changes', async () => {
    const { person, version } = await added(house)
    const alias = { person, version, kind: 'alias', from: null, until: null } as const
    accepted(await addAlias(house, clerk, { ...alias, name: name('Al', 'First') }))
    await expect(addAlias(house, clerk, { ...alias, name: name('Al', 'Second') })).rejects.toThrow(Stale)
    expect((await load(person)).names.map(held => held.name.surname)).not.toContain('Second')
  })

  test('two who save at once: one is told', async () => {
    const { person, version } = await added(house)
    const save = (surname: string) =>
      addAlias(house, clerk, { person, version, kind: 'alias', from: null, until: null, name: name('Al', surname) })
    const outcomes = await Promise.allSettled([save('One'), save('Two')])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await load(person)).names).toHaveLength(2)
  })

  test('a number is added once, and ended with a reason; both stand in the journal', async () => {
    const { person, version } = await added(house)
    const number = { person, kind: 'nhs', value: '999 000 0018', from: null, until: null } as const
    const two = accepted(await addIdentifier(house, clerk, { ...number, version }))
    expect(await addIdentifier(house, clerk, { ...number, version: two.version })).toMatchObject({
      refusal: { code: 'people.identifier-already-held' },
    })
    const [held] = (await load(person)).identifiers
    const end = {
      person,
      version: two.version,
      identifier: held?.id ?? '',
      until: day('2026-11-20'),
      reason: 'Not theirs',
    }
    const three = accepted(await endIdentifier(house, clerk, end))
    expect((await load(person)).identifiers).toMatchObject([{ value: '9990000018', until: day('2026-11-20') }])
    expect(await endIdentifier(house, clerk, { ...end, version: three.version })).toMatchObject({
      refusal: { code: 'people.identifier-already-ended' },
    })
    expect(await kinds(person)).toEqual(['person.identifier-ended', 'person.identifier-added', 'person.added'])
  })

  test("another person's number cannot be ended", async () => {
    const one = await added(house, { identifiers: [{ kind: 'crn', value: 'X900001' }] })
    const other = await added(house)
    const [held] = (await load(one.person)).identifiers
    const end = { ...other, identifier: held?.id ?? '', until: day('2026-01-01'), reason: 'x' }
    await expect(endIdentifier(house, clerk, end)).rejects.toThrow(NotFound)
  })

  test('a date of birth that the person gave before is kept beside the right one', async () => {
    const { person, version } = await added(house, {
      birth: { dateOfBirth: day('1980-03-12'), dateOfBirthUnknown: null },
    })
    const change = { person, version, keepOther: true, reason: 'Passport seen' }
    const birth = { dateOfBirth: day('1980-12-03'), dateOfBirthUnknown: null }
    accepted(await correctDateOfBirth(house, clerk, { ...change, birth }))
    expect(await load(person)).toMatchObject({ person: birth, otherDatesOfBirth: [day('1980-03-12')] })
    expect(await correctDateOfBirth(house, clerk, { ...change, version: 2, birth })).toMatchObject({
      refusal: { code: 'people.date-of-birth-unchanged' },
    })
  })

  test('details that are saved unchanged write nothing', async () => {
    const { person, version } = await added(house)
    const { person: now } = await load(person)
    const details = { ...detailsOf(now), interpreter: 'Polish' }
    const saved = accepted(await changeDetails(house, clerk, { person, version, details }))
    expect(accepted(await changeDetails(house, clerk, { person, version: saved.version, details }))).toEqual(saved)
    expect(await kinds(person)).toEqual(['person.details-changed', 'person.added'])
  })

  test.each([
    ['people.address-incomplete', { noFixedAbode: false, lines: ' ', postcode: '' }],
    ['people.postcode-form', { noFixedAbode: false, lines: '1 Demo Street', postcode: 'X' }],
  ])('%s refuses an address', async (code, address) => {
    const { person, version } = await added(house)
    const refused = await addAddress(house, clerk, { person, version, ...address, from: null, until: null })
    expect(refused).toMatchObject({ refusal: { code } })
  })

  test('no fixed abode is an address', async () => {
    const { person, version } = await added(house)
    const none = { noFixedAbode: true, lines: '', postcode: '', from: null, until: null }
    accepted(await addAddress(house, clerk, { person, version, ...none }))
    expect((await load(person)).addresses).toMatchObject([{ noFixedAbode: true, postcode: null }])
  })
})

describe('what other rooms tell', () => {
  test('where a person is becomes their places, without a new version, once in the journal', async () => {
    const { person } = await added(house)
    const told = { heldAt: 'LEI', livingUnit: 'A-1-003', status: { en: 'Remanded', cy: 'Ar remánd' } }
    await house.db.transaction(theHouse, tx => tellStatus(house, tx, person, told))
    await house.db.transaction(theHouse, tx => tellStatus(house, tx, person, told))
    expect((await load(person)).person).toMatchObject({ ...told, supervisedAt: null, version: 1 })
    expect(await house.db.transaction(clerk, tx => placesOf(tx, person))).toEqual(['LEI'])
    expect(await kinds(person)).toEqual(['person.whereabouts-changed', 'person.added'])
  })

  test('days of sentence replace those told before', async () => {
    const { person } = await added(house)
    const tell = (...days: string[]) =>
      house.db.transaction(theHouse, tx => tellSentenceDays(tx, person, days.map(day)))
    await tell('2020-01-06', '2021-05-04')
    await tell('2021-05-04')
    const described = await house.db.transaction(clerk, tx => describedPeople(tx, [person]))
    expect(described.get(person)?.sentenceDays).toEqual([day('2021-05-04')])
  })
})
