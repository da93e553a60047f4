import { theHouse } from '../access/actor.ts'
import { addMs } from '../clock.ts'
import { ANSWERS_KEPT_MS } from '../http/once.ts'
import { forgetAnswers } from '../http/once.repository.ts'
import type { Job } from '../room.ts'
import { sessionsOf } from '../sign-in/sessions.ts'

/** Removes what has ended by itself: sessions, and answers kept for requests that might have been sent again. */
export const clearOut: Job = {
  name: 'platform.clear-out',
  every: '17 * * * *',
  async run(house) {
    await sessionsOf(house).clear()
    const before = addMs(house.clock.now(), -ANSWERS_KEPT_MS)
    await house.db.transaction(theHouse, tx => forgetAnswers(tx, before))
  },
}
