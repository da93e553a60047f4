import { addDays, type Day } from '#kernel'
import type { InputOf, OpeningInBulk } from '#casework'
import type { Actor } from '#platform'
import type { complaint } from '#prison/complaints'
import type { alert } from '#record/alerts'
import { chanceFor } from './chance.ts'
import { somebodyOf } from './crew.ts'
import { openedOn } from './history.ts'
import type { InventedPerson } from './invent.ts'
import { idsAt, momentOn } from './moments.ts'

export type AlertOpening = OpeningInBulk<InputOf<typeof alert, 'raise'>>
export type ComplaintOpening = OpeningInBulk<InputOf<typeof complaint, 'make'>>

const raisers: Actor['roles'] = ['prison-officer', 'safer-custody-officer', 'youth-custody-officer']
const takers: Actor['roles'] = ['complaints-clerk', 'prison-officer', 'youth-custody-officer']

/** What the officer who raised an alert wrote beside it. */
const notes: Readonly<Partial<Record<string, string>>> = {
  HA: 'Support plan open. Check at the times in the plan and write down each conversation.',
  XVL: 'Assaulted another prisoner. Two officers when the door is opened.',
  XGANG: 'Do not locate on the same wing as the other group named in the report.',
  PEEP: 'Cannot use stairs without help. Two officers and an evacuation chair.',
  LCE: 'Was in care as a child. The local authority’s adviser is to be asked to every meeting.',
  VU: 'Finds the wing hard. Key worker to speak with them every week.',
}
/** Alerts that somebody must look at again, and how many days after they were raised. */
const reviewed: Readonly<Partial<Record<string, number>>> = { HA: 14, XVL: 90, XGANG: 90, VU: 60 }

/** The alerts that stand for an invented person. */
export function alertsOf(person: InventedPerson, { seed, today }: { seed: number; today: Day }): AlertOpening[] {
  const place = person.heldAt
  if (place === undefined) return []
  const chance = chanceFor(seed ^ 0xa1e7, person.index)
  const since = openedOn(seed, person.index, today)
  return person.alerts.map(code => {
    const review = reviewed[code]
    const latest = addDays(today, -1) - since
    // A support plan is young: it is looked at again within days.
    const on = addDays(today, -chance.whole(1, code === 'HA' ? 16 : latest))
    const now = momentOn(chance, on, [13, 17])
    const note = notes[code]
    return {
      id: idsAt(chance, now)(),
      person: person.id,
      place,
      actor: somebodyOf(chance, { roles: raisers, place }),
      today: on,
      now,
      input: {
        code,
        ...(note === undefined ? {} : { description: note }),
        ...(review === undefined ? {} : { reviewOn: addDays(on, review) }),
      },
    }
  })
}

type Complaint = Pick<ComplaintOpening['input'], 'subject' | 'complaint' | 'wanted' | 'aboutStaff'>

const complaints: readonly [Complaint, ...Complaint[]] = [
  {
    subject: 'property',
    complaint: 'My property has not followed me from the last prison. It is two bags and a radio. I have the card.',
    wanted: 'I would like to know where it is and when it comes.',
    aboutStaff: false,
  },
  {
    subject: 'canteen',
    complaint: 'I was charged for tuna and coffee that were not in my bag on Friday. I told the officer at the door.',
    wanted: 'My £6.40 back.',
    aboutStaff: false,
  },
  {
    subject: 'visits',
    complaint: 'My mum travelled three hours and was turned away because the booking was not on the list.',
    wanted: 'An apology to her and the visit given back.',
    aboutStaff: false,
  },
  {
    subject: 'accommodation',
    complaint: 'The toilet in the cell has leaked for two weeks. It has been reported three times.',
    wanted: 'It mended, or another cell.',
    aboutStaff: false,
  },
  {
    subject: 'education',
    complaint: 'I have been on the list for the bricklaying course since I came and others were taken before me.',
    aboutStaff: false,
  },
  {
    subject: 'letters',
    complaint: 'A letter from my solicitor was opened before it came to me. It had Rule 39 on it.',
    wanted: 'To know who opened it and that it will not happen again.',
    aboutStaff: false,
  },
  {
    subject: 'incentives',
    complaint: 'I was put on basic for missing work when I had an appointment with healthcare. I have the slip.',
    wanted: 'My level put back.',
    aboutStaff: false,
  },
  {
    subject: 'release',
    complaint: 'Nobody has told me if I get the tag. The date on my paper is in six weeks.',
    aboutStaff: false,
  },
  {
    subject: 'money',
    complaint: 'My wages for two weeks have not come in since I changed workshops.',
    aboutStaff: false,
  },
  {
    subject: 'health',
    complaint: 'The gate was not opened in time for my hospital appointment, so it was lost.',
    wanted: 'A new appointment.',
    aboutStaff: false,
  },
  {
    subject: 'staff',
    complaint: 'The officer on evenings shouted at me in front of everybody and would not let me ring home.',
    wanted: 'To be spoken to properly.',
    aboutStaff: true,
  },
]

/** The complaint of an invented person that waits for an answer, if they made one. */
export function complaintsOf(
  person: InventedPerson,
  { seed, today }: { seed: number; today: Day },
): ComplaintOpening[] {
  const { heldAt: place, complainedDaysAgo } = person
  if (place === undefined || complainedDaysAgo === undefined) return []
  const chance = chanceFor(seed ^ 0xc0e7, person.index)
  // Forms that were put into the box today are typed in tomorrow.
  const on = addDays(today, -Math.max(1, complainedDaysAgo))
  const now = momentOn(chance, on, [8, 10])
  return [
    {
      id: idsAt(chance, now)(),
      person: person.id,
      place,
      actor: somebodyOf(chance, { roles: takers, place }),
      today: on,
      now,
      input: { ...chance.one(complaints), happenedOn: addDays(on, -chance.whole(1, 10)) },
    },
  ]
}
