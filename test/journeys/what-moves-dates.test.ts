// What one room learns moves the dates that another works out, with no room between them knowing the other's name.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, term, type Result } from '#kernel'
import { makeMove, openCase } from '#casework'
import { seedOrganisation } from '#organisation/places'
import { newId, theHouse } from '#platform'
import { alert } from '#record/alerts'
import { addPerson, tellStatus } from '#record/people'
import { latestOf } from '#sentence/release-dates'
import { recordWarrant } from '#sentence/warrants'
import { staff, testHouse, type TestHouse } from '../house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
  await seedOrganisation(house)
})
afterAll(() => house.close())

const clerk = staff('clerk', 'sentence-calculation-clerk', 'LEI')
const manager = staff('manager', 'offender-management-unit-manager', 'LEI')

const latest = (person: string) => house.db.transaction(clerk, tx => latestOf(tx, person))

test('dates are worked out again when somebody goes on or off the sex offender register, and when a power to detain is used', async () => {
  const person = await someoneServing()
  const raise = (code: string) =>
    openCase(house, manager, alert, { subject: { person }, move: 'raise', input: { code } })
  expect(await latest(person)).toMatchObject({ number: 1 })
  accepted(await raise('XA'))
  expect(await latest(person)).toMatchObject({ number: 1 })

  const register = accepted(await raise('SOR'))
  expect(await latest(person)).toMatchObject({
    number: 2,
    because: 'alert-changed',
    input: { booking: { person: { activeSexOffender: true } } },
  })
  const closed = { id: register.id, move: 'close', input: { reason: 'No longer required' }, over: 1 } as const
  accepted(await makeMove(house, manager, alert, closed))
  expect(await latest(person)).toMatchObject({
    number: 3,
    input: { booking: { person: { activeSexOffender: false } } },
  })
  accepted(await raise('PTD'))
  expect(await latest(person)).toMatchObject({
    number: 4,
    state: 'refused',
    outcome: { refused: [{ code: 'PRISONER_SUBJECT_TO_PTD' }] },
  })
})

/** An invented person at Leeds who serves eight months for theft. */
async function someoneServing(): Promise<string> {
  const { person } = accepted(
    await addPerson(house, clerk, {
      name: { forename: 'Emlyn', middleNames: '', surname: 'Oxbarrow' },
      birth: { dateOfBirth: day('1990-05-05'), dateOfBirthUnknown: null },
      details: { sex: 'male' },
    }),
  )
  await house.db.transaction(theHouse, tx => tellStatus(house, tx, person, { heldAt: 'LEI' }))
  const theft = {
    id: newId(),
    offence: 'TH68010',
    committedFrom: day('2022-06-01'),
    committedUntil: null,
    count: null,
    outcome: '1002',
    answers: {},
    answersReason: null,
    sharesSentenceOf: null,
    sentence: {
      type: 'ADIMP',
      term: term({ months: 8 }),
      licence: null,
      finePence: null,
      wholeLife: false,
      follows: null,
    },
  }
  const order = {
    court: 'LEEDCT',
    caseReference: 'T20230001',
    heardOn: day('2023-03-01'),
    hearing: 'sentencing',
    charges: [theft],
    remand: [],
    taggedBailDays: 0,
  } as const
  accepted(await recordWarrant(house, clerk, { person, order }))
  return person
}

/** The value of an outcome that a test knows to be accepted. */
function accepted<Value>(outcome: Result<Value, { readonly code: string }>): Value {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}
