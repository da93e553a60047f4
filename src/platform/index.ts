export { reachesTheNation, theHouse, type Actor } from './access/actor.ts'
export { type Permission } from './access/permissions.ts'
export { isRole, roles, type Role } from './access/roles.ts'
export { sees, seesSql, type Visibility } from './access/sees.ts'
export { addMs, dayInLondon, instantMs, machineClock, windableClock } from './clock.ts'
export { readConfiguration, settingsExplained, type Configuration } from './configuration.ts'
export { brokenConstraint, databaseOver, jsonb, sqlState, type Database, type Tx } from './database/database.ts'
export { embeddedEngine } from './database/embedded.ts'
export { type Connection } from './database/engine.ts'
export { migrate, migrationsIn } from './database/migrate.ts'
export { openDatabase } from './database/open.ts'
export { serverEngine } from './database/server.ts'
export { Denied, NotFound, Stale, Unavailable } from './errors.ts'
export { buildHouse, chainOf, type House } from './house.ts'
export { isId, newId } from './ids.ts'
export { fact, type Fact, type FactKind, type Subject } from './journal/fact.ts'
export { appendFirstLines, factsOfPerson, verifyJournal } from './journal/journal.repository.ts'
export { noLog, openLog, type Log } from './log.ts'
export {
  on,
  type Directory,
  type Flag,
  type Job,
  type Room,
  type StaffForSignIn,
  type Task,
  type WorkAsked,
} from './room.ts'
export { expectedVersion } from './http/expected-version.ts'
export { RequestRefused } from './http/refused.ts'
export { accessControl } from './http/access-control.ts'
export { limits } from './http/limits.ts'
export { onceOnly, takingKeys } from './http/once.ts'
export { openApi } from './http/open-api.ts'
export { requestLog } from './http/request-log.ts'
export { textOnly } from './http/text-only.ts'
export { jobsOver, type Jobs } from './jobs/jobs.ts'
export { health } from './measures/health.ts'
export { measures } from './measures/measures.ts'
export { platform } from './platform-room.ts'
export { whyNotDevelopment } from './sign-in/development-provider.ts'
export { staffDirectory } from './sign-in/directory.ts'
export { identify } from './sign-in/identify.ts'
export { addMachine, listMachines, machineScopes, removeMachine, withinScopes } from './sign-in/machines.ts'
export { machineWords } from './sign-in/words.ts'
export { sessionKeys } from './sign-in/session-keys.ts'
export { sessions } from './sign-in/sessions.ts'
export { signIn } from './sign-in/sign-in.ts'
export { tokenApi } from './sign-in/token.api.ts'
