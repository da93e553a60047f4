import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { staff, testHouse, type TestHouse } from '../../../test/house.ts'
import { theHouse } from '../access/actor.ts'
import { newId } from '../ids.ts'
import { fact } from './fact.ts'
import { factsAfter, factsOfPerson, verifyJournal } from './journal.repository.ts'

const noted = fact<{ readonly note: string }>('journal-test.noted', { en: 'A note was made', cy: 'Gwnaed nodyn' })
const clerk = staff('clerk', 'sentence-calculation-clerk', 'LEI')

describe('the journal', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse()
  })
  afterAll(() => house.close())

  const note = (person: string, text: string) =>
    house.db.transaction(clerk, tx => house.announce(tx, noted, { subject: { person }, of: { note: text } }))

  test('keeps who, when and what, and links each line to the one before', async () => {
    const person = newId()
    await note(person, 'first')
    await note(person, 'second')
    const facts = await house.db.transaction(theHouse, tx => factsOfPerson(tx, { person, most: 10 }))
    expect(facts.map(({ link, by, of }) => ({ link, by, of }))).toEqual([
      { link: 2, by: 'clerk', of: { note: 'second' } },
      { link: 1, by: 'clerk', of: { note: 'first' } },
    ])
    expect(await house.db.asOwner(verifyJournal)).toMatchObject({ broken: [] })
  })

  test('loses a line whose transaction is rolled back, and only that one', async () => {
    const person = newId()
    await note(person, 'kept')
    const failing = house.db.transaction(clerk, async tx => {
      await house.announce(tx, noted, { subject: { person }, of: { note: 'lost' } })
      throw new Error('the change failed')
    })
    await expect(failing).rejects.toThrow('the change failed')
    await note(person, 'kept too')
    const facts = await house.db.transaction(theHouse, tx => factsOfPerson(tx, { person, most: 10 }))
    expect(facts.map(({ of }) => of)).toEqual([{ note: 'kept too' }, { note: 'kept' }])
  })

  test('two who write about one person at once both get their line', async () => {
    const person = newId()
    await Promise.all(Array.from({ length: 12 }, (_, index) => note(person, `line ${index}`)))
    const facts = await house.db.transaction(theHouse, tx => factsOfPerson(tx, { person, most: 20 }))
    expect(facts.map(({ link }) => link)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  })

  test('is read in order by those who follow it', async () => {
    // Transactions under way in other databases of the same server hold it back for a moment.
    await vi.waitFor(async () => {
      const facts = await house.db.transaction(theHouse, tx => factsAfter(tx, { after: 0, most: 1000 }))
      expect(facts.map(({ seq }) => seq)).toEqual(facts.map(({ seq }) => seq).toSorted((left, right) => left - right))
      expect(facts.length).toBeGreaterThan(15)
    }, 20_000)
  })

  test('cannot be changed or cut by the application, nor quietly by the owner', async () => {
    const person = newId()
    await note(person, 'true')
    await expect(
      house.db.transaction(clerk, tx =>
        tx
          .tables<{ 'platform.fact': { reason: string } }>()
          .updateTable('platform.fact')
          .set({ reason: 'x' })
          .execute(),
      ),
    ).rejects.toThrow(/permission denied/)
    await expect(house.db.asOwner(connection => connection.script('delete from platform.fact'))).rejects.toThrow(
      'never changed or removed',
    )
  })

  test('shows a line that somebody with power over the database altered, or took from the end', async () => {
    const person = newId()
    await note(person, 'true')
    await note(person, 'last')
    const tamper = (statement: string) =>
      house.db.asOwner(connection =>
        connection.script(`alter table platform.fact disable trigger facts_stay;
          ${statement}; alter table platform.fact enable trigger facts_stay;`),
      )
    await tamper(`delete from platform.fact where chain = 'person:${person}' and link = 2`)
    expect((await house.db.asOwner(verifyJournal)).broken).toEqual([
      `person:${person}: its last line is not the one recorded`,
    ])
    await tamper(`update platform.fact set of = '{"note": "false"}' where chain = 'person:${person}' and link = 1`)
    expect((await house.db.asOwner(verifyJournal)).broken).toContain(`person:${person}: line 1 was changed`)
  })
})
