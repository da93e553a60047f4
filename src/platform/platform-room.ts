import { personRead } from './http/access-control.ts'
import { words } from './http/words.ts'
import { clearOut } from './jobs/clear-out.ts'
import type { Room } from './room.ts'
import { machineAdded, machineRemoved, machineWrite } from './sign-in/machines.ts'
import { machineWords } from './sign-in/words.ts'

/** What the platform itself declares, as a room does: connected systems, and who looked at a record. */
export const platform: Room = {
  name: 'platform',
  permissions: [machineWrite],
  words: { ...words, ...machineWords },
  facts: [personRead, machineAdded, machineRemoved],
  jobs: [clearOut],
}
