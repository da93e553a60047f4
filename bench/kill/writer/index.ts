// Writes as fast as it can until it is killed, and says what was acknowledged: one id a line. Run by test/kill/rounds.ts.
import { writeSync } from 'node:fs'
import {
  buildHouse,
  fact,
  machineClock,
  newId,
  noLog,
  openDatabase,
  readConfiguration,
  theHouse,
  type Database,
} from '#platform'
import { insertRow, prepare } from '../../../test/kill/row.repository.ts'

const written = fact<{ readonly row: string }>('kill-test.written', {
  en: 'A row was written',
  cy: 'Ysgrifennwyd rhes',
})
const WRITERS = 4
const PEOPLE = 5

const configuration = readConfiguration(process.env)
const db: Database = await openDatabase(configuration)
await prepare(db)
const house = buildHouse({ db, clock: machineClock(), configuration, log: noLog, rooms: [] })
const people = Array.from({ length: PEOPLE }, () => newId())
await Promise.all(Array.from({ length: WRITERS }, (_, writer) => writeForEver(writer)))

async function writeForEver(writer: number): Promise<never> {
  for (let count = writer; ; count += 1) {
    const row = newId()
    const person = people[count % PEOPLE] ?? ''
    await db.transaction(theHouse, async tx => {
      await insertRow(tx, row)
      await house.announce(tx, written, {
        subject: { person },
        of: { row },
        before: { count },
        after: { count: count + 1 },
      })
    })
    // At once and in one piece: what is said after this process has gone is what it said before.
    writeSync(1, `${row}\n`)
  }
}
