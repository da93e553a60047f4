import { addDays } from '#kernel'
import { addWorkingDays, choice, day, process, text } from '#casework'
import { neighboursOf } from '#record/people'
import { outcomes } from './complaint.ts'
import * as facts from './facts.ts'
import { confidentialWords as words } from './words.ts'

// Prisoner Complaints Policy Framework: confidential access (form COMP2), in a sealed envelope that only the one to
// whom it is addressed may open. The chair of the Independent Monitoring Board is an addressee too, but is not staff:
// such an envelope is handed over unopened and not recorded here.

/** Working days in which an envelope is opened. */
const OPENING_WORKING_DAYS = 1
/** Days in which a complaint under confidential access is answered. */
const ANSWER_DAYS = 10

/** To whom it may be addressed: each is a role, at the place of the complaint or over it. */
const addressees = {
  governor: { en: 'The governor', cy: 'Y llywodraethwr' },
  'prison-group-director': { en: 'The prison group director', cy: 'Y cyfarwyddwr grŵp carchardai' },
} as const

/** A complaint under confidential access (COMP2): once taken in, only the addressee knows of it. */
export const confidentialComplaint = process({
  name: 'confidential-complaint',
  path: 'confidential-complaints',
  about: 'person',
  apart: true,
  at: 'where-it-began',
  reference: 'CON',
  says: {
    one: { en: 'confidential complaint', cy: 'cwyn gyfrinachol' },
    many: { en: 'Confidential complaints', cy: 'Cwynion cyfrinachol' },
    about: {
      en: 'Complaints under confidential access (COMP2) that are addressed to you.',
      cy: 'Cwynion dan fynediad cyfrinachol (COMP2) sydd wedi’u cyfeirio atoch chi.',
    },
  },
  cites: ['uksi/1999/728/rule/11', 'Prisoner Complaints Policy Framework'],
  neighbours: neighboursOf('complaints'),
  reads: ['governor', 'prison-group-director'],
  titled: 'addressee',
  listed: ['addressee', 'outcome'],
  searched: [],
  fields: {
    addressee: choice({
      label: { en: 'To whom it is addressed', cy: 'At bwy y mae wedi’i chyfeirio' },
      options: addressees,
      missing: { en: 'Choose to whom it is addressed', cy: 'Dewiswch at bwy y mae wedi’i chyfeirio' },
    }),
    receivedOn: day({
      label: { en: 'When the envelope was received', cy: 'Pryd y derbyniwyd yr amlen' },
      missing: { en: 'Enter the day on which it was received', cy: 'Rhowch y diwrnod y’i derbyniwyd' },
      notAfter: {
        days: 0,
        says: {
          en: 'The day it was received must be today or in the past',
          cy: 'Rhaid i’r diwrnod y’i derbyniwyd fod heddiw neu yn y gorffennol',
        },
      },
    }),
    complaint: text({
      label: { en: 'The complaint', cy: 'Y gŵyn' },
      max: 4000,
      rows: 8,
      missing: { en: 'Enter the complaint', cy: 'Rhowch y gŵyn' },
    }),
    outcome: choice({
      label: { en: 'Outcome', cy: 'Canlyniad' },
      options: outcomes,
      missing: { en: 'Choose an outcome', cy: 'Dewiswch ganlyniad' },
    }),
    answer: text({
      label: { en: 'The answer, as the person will read it', cy: 'Yr ateb, fel y bydd y person yn ei ddarllen' },
      max: 4000,
      rows: 8,
      missing: { en: 'Enter the answer', cy: 'Rhowch yr ateb' },
    }),
    reason: text({
      label: { en: 'Why it does not need confidential access', cy: 'Pam nad oes angen mynediad cyfrinachol' },
      max: 1000,
      rows: 3,
      missing: {
        en: 'Enter why it does not need confidential access',
        cy: 'Rhowch pam nad oes angen mynediad cyfrinachol',
      },
    }),
  },
  states: {
    sealed: { says: { en: 'Sealed', cy: 'Dan sêl' }, is: 'open', holds: ['addressee', 'receivedOn'] },
    opened: { says: { en: 'Opened', cy: 'Wedi’i hagor' }, is: 'open', holds: ['addressee', 'complaint'] },
    answered: { says: { en: 'Answered', cy: 'Atebwyd' }, is: 'closed', holds: ['complaint', 'answer', 'outcome'] },
    returned: { says: { en: 'Given back', cy: 'Rhoddwyd yn ôl' }, is: 'closed', holds: ['reason'] },
  },
  words,
  confidential: ({ addressee }) => (addressee === undefined ? undefined : [{ role: addressee }]),
  moves: {
    take: {
      says: { en: 'Take in a sealed complaint', cy: 'Derbyn cwyn dan sêl' },
      opens: 'sealed',
      by: ['complaints-clerk', 'prison-officer', 'youth-custody-officer', 'governor'],
      asks: ['addressee', 'receivedOn'],
      announces: facts.envelopeTaken,
    },
    open: {
      says: { en: 'Open it', cy: 'Ei hagor' },
      noun: 'opening',
      from: ['sealed'],
      to: 'opened',
      by: ['governor', 'prison-group-director'],
      asks: ['complaint'],
      // Row-level security has decided already; this holds for those who have both roles.
      refuse: ({ held, actor }) =>
        actor.roles.some(role => role === held.addressee) ? undefined : 'confidential-complaint.not-addressed-to-you',
      announces: facts.envelopeOpened,
    },
    answer: {
      says: { en: 'Answer the complaint', cy: 'Ateb y gŵyn' },
      from: ['opened'],
      to: 'answered',
      by: ['governor', 'prison-group-director'],
      asks: ['outcome', 'answer'],
      announces: facts.confidentialAnswered,
    },
    return: {
      says: {
        en: 'Give it back, to be made as an ordinary complaint',
        cy: 'Ei rhoi’n ôl, i’w gwneud fel cwyn gyffredin',
      },
      noun: 'return',
      from: ['opened'],
      to: 'returned',
      by: ['governor', 'prison-group-director'],
      asks: ['reason'],
      rare: true,
      announces: facts.confidentialReturned,
    },
  },
  clocks: {
    opening: {
      says: { en: 'Open a sealed complaint', cy: 'Agor cwyn dan sêl' },
      starts: ['sealed'],
      stops: ['opened'],
      due: ({ data, today }) => addWorkingDays(data.receivedOn ?? today, OPENING_WORKING_DAYS),
      whose: ['governor', 'prison-group-director'],
      does: 'open',
      fires: 'when-late',
      announces: facts.openingLate,
    },
    answer: {
      says: { en: 'Answer a confidential complaint', cy: 'Ateb cwyn gyfrinachol' },
      starts: ['opened'],
      stops: ['answered', 'returned'],
      due: ({ data, today }) => addDays(data.receivedOn ?? today, ANSWER_DAYS),
      whose: ['governor', 'prison-group-director'],
      does: 'answer',
      fires: 'when-late',
      announces: facts.confidentialLate,
    },
  },
})
