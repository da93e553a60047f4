import { backupCommand, restoreCommand } from './cli/backup.ts'
import { calculateCommand } from './cli/calculate.ts'
import { conformanceCommand } from './cli/conformance.ts'
import { machineCommand } from './cli/machine.ts'
import { migrateCommand } from './cli/migrate.ts'
import { rulebookCommand } from './cli/rulebook.ts'
import { recalculateCommand } from './cli/recalculate.ts'
import { run } from './cli/run.ts'
import { staffCommand } from './cli/staff.ts'
import { verifyJournalCommand } from './cli/verify-journal.ts'

const commands = [
  calculateCommand,
  conformanceCommand,
  rulebookCommand,
  recalculateCommand,
  verifyJournalCommand,
  staffCommand,
  machineCommand,
  migrateCommand,
  backupCommand,
  restoreCommand,
]

process.exitCode = await run(commands, process.argv.slice(2), {
  write: text => process.stdout.write(text),
  error: text => process.stderr.write(text),
})
