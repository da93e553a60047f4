import { openDatabase, readConfiguration, verifyJournal } from '#platform'
import type { Command } from './command.ts'

export const verifyJournalCommand: Command = {
  name: 'verify-journal',
  summary: 'check that no line of the journal was changed or taken away',
  help: `throughcare verify-journal

Reads the whole journal of the database that is set up (DATABASE_URL, or the embedded one in DATA_DIR) and checks every
chain: that each line follows the one before it, that none was changed, and that none is missing, the last one included.

Ends with 0 when every chain verifies, with 1 when one does not. An embedded database can be read by one program at a
time: stop Throughcare first.
`,
  async run(_args, out) {
    const db = await openDatabase(readConfiguration(process.env))
    try {
      const { chains, lines, broken } = await db.asOwner(verifyJournal)
      for (const sentence of broken) out.error(`${sentence}\n`)
      out.write(`chains: ${chains}, lines: ${lines}, broken: ${broken.length}\n`)
      return broken.length === 0 ? 0 : 1
    } finally {
      await db.close()
    }
  },
}
