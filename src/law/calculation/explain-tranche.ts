import { dayInWords, type Day } from '#kernel'
import type { ReleaseLaw } from '../editions.ts'
import { daysInWords } from './explain-steps.ts'
import { step, type Step } from './workings.ts'

/** The line for a date that a staged change would have put before the person's tranche. */
export function heldToTranche(law: ReleaseLaw, on: Day, awarded: number, date: Day): Step {
  const day = dayInWords(on)
  return step(
    {
      what: {
        en: 'Moved to the day the change reached this person',
        cy: "Symud i'r diwrnod y cyrhaeddodd y newid y person hwn",
      },
      date,
      because: {
        en: `${law.title.en}: it reached sentences of this length on ${day.en}${awarded === 0 ? '' : `, and ${daysInWords(awarded).en} added are served after it`}; it gives nobody an earlier day.`,
        cy: `${law.title.cy}: cyrhaeddodd ddedfrydau o'r hyd hwn ar ${day.cy}${awarded === 0 ? '' : `, a chyflawnir y ${daysInWords(awarded).cy} a ychwanegwyd ar ei ôl`}; nid yw'n rhoi diwrnod cynharach i neb.`,
      },
    },
    ...reasonsOf(law),
  )
}

/** The line for a date of the older law that falls before the change could reach the person. */
export function keptFromBefore(law: ReleaseLaw, on: Day, date: Day): Step {
  const day = dayInWords(on)
  return step(
    {
      what: { en: 'Kept as it was before the change', cy: 'Wedi’i gadw fel yr oedd cyn y newid' },
      date,
      because: {
        en: `${law.title.en}: it reached sentences of this length on ${day.en}, after this date.`,
        cy: `${law.title.cy}: cyrhaeddodd ddedfrydau o'r hyd hwn ar ${day.cy}, ar ôl y dyddiad hwn.`,
      },
    },
    ...reasonsOf(law),
  )
}

/** The line for a curfew that waits for release after a recall. */
export function heldToReleaseAgain(date: Day): Step {
  return step({
    what: { en: 'Held back by a recall', cy: 'Wedi’i ddal yn ôl gan alw yn ôl' },
    date,
    because: {
      en: 'There is no curfew until release after the recall.',
      cy: 'Nid oes cyrffyw nes rhyddhau ar ôl y galw yn ôl.',
    },
  })
}

/** The line for days at large, added or restored after the tranche. */
export function movedAfterTranche(days: number, date: Day): Step {
  return step({
    what: { en: 'Days after the change', cy: 'Diwrnodau ar ôl y newid' },
    days,
    date,
    because: {
      en: 'Days at large, added or restored since then move this date.',
      cy: "Mae diwrnodau yn rhydd, wedi'u hychwanegu neu wedi'u hadfer ers hynny yn symud y dyddiad hwn.",
    },
  })
}

function reasonsOf(law: ReleaseLaw) {
  return law.staging ? [law.staging] : []
}
