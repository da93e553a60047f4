import { addDays, addMonths } from '#kernel'
import { addWorkingDays, choice, day, process, staffRef, text, yesNo } from '#casework'
import type { Role } from '#platform'
import { neighboursOf } from '#record/people'
import * as facts from './facts.ts'
import { words } from './words.ts'

// Prisoner Complaints Policy Framework (HM Prison and Probation Service): forms COMP1 and COMP1A, their times and who
// answers them. Prison Rules 1999 r.11 and YOI Rules 2000 r.8 give the right to complain.

/** Working days in which an ordinary complaint is answered. */
const ANSWER_WORKING_DAYS = 5
/** Working days for one that is about staff. */
const STAFF_WORKING_DAYS = 10
/** Working days in which an appeal is answered. */
const APPEAL_WORKING_DAYS = 5
/** Days after the answer in which an appeal is made. */
const APPEAL_DAYS = 7
/** Months after it happened in which a complaint is made. */
const COMPLAINT_MONTHS = 3

const answerers: readonly Role[] = [
  'prison-officer',
  'safer-custody-officer',
  'offender-management-unit-manager',
  'youth-custody-officer',
  'governor',
]
const takers: readonly Role[] = ['complaints-clerk', 'prison-officer', 'youth-custody-officer', 'machine']

export const subjects = {
  accommodation: { en: 'Cell or room', cy: 'Cell neu ystafell' },
  canteen: { en: 'Canteen and catalogue', cy: 'Siop a chatalog' },
  education: { en: 'Education and work', cy: 'Addysg a gwaith' },
  food: { en: 'Food', cy: 'Bwyd' },
  health: { en: 'Access to healthcare', cy: 'Mynediad at ofal iechyd' },
  incentives: { en: 'Incentives and behaviour', cy: 'Cymhellion ac ymddygiad' },
  letters: { en: 'Letters and telephone', cy: 'Llythyrau a ffôn' },
  money: { en: 'Money', cy: 'Arian' },
  property: { en: 'Property', cy: 'Eiddo' },
  release: { en: 'Sentence and release', cy: 'Dedfryd a rhyddhau' },
  safety: { en: 'Safety', cy: 'Diogelwch' },
  staff: { en: 'Behaviour of staff', cy: 'Ymddygiad staff' },
  transfer: { en: 'Transfer', cy: 'Trosglwyddo' },
  visits: { en: 'Visits', cy: 'Ymweliadau' },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
} as const

export const outcomes = {
  upheld: { en: 'Upheld', cy: "Wedi'i chadarnhau" },
  'partly-upheld': { en: 'Upheld in part', cy: "Wedi'i chadarnhau'n rhannol" },
  'not-upheld': { en: 'Not upheld', cy: 'Heb ei chadarnhau' },
} as const

/** An ordinary complaint of a person in custody (COMP1), and the appeal against its answer (COMP1A). */
export const complaint = process({
  name: 'complaint',
  path: 'complaints',
  about: 'person',
  at: 'where-it-began',
  reference: 'COM',
  says: {
    one: { en: 'complaint', cy: 'cwyn' },
    many: { en: 'Complaints', cy: 'Cwynion' },
    about: {
      en: 'Ordinary complaints (COMP1) and appeals (COMP1A) at your places, newest first.',
      cy: 'Cwynion cyffredin (COMP1) ac apeliadau (COMP1A) yn eich lleoedd chi, y diweddaraf yn gyntaf.',
    },
  },
  cites: ['uksi/1999/728/rule/11', 'uksi/2000/3371/rule/8', 'Prisoner Complaints Policy Framework'],
  neighbours: neighboursOf('complaints'),
  reads: [...answerers, 'complaints-clerk', 'prison-group-director'],
  titled: 'subject',
  listed: ['subject', 'outcome'],
  searched: ['subject', 'complaint'],
  fields: {
    subject: choice({
      label: { en: 'What it is about', cy: 'Am beth y mae' },
      options: subjects,
      missing: { en: 'Choose what the complaint is about', cy: 'Dewiswch am beth y mae’r gŵyn' },
    }),
    complaint: text({
      label: { en: 'The complaint, in their own words', cy: 'Y gŵyn, yn eu geiriau eu hunain' },
      max: 4000,
      rows: 8,
      missing: { en: 'Enter the complaint', cy: 'Rhowch y gŵyn' },
    }),
    wanted: text({
      label: { en: 'What they would like to happen', cy: 'Beth hoffent ei weld yn digwydd' },
      max: 1000,
      rows: 3,
      optional: true,
    }),
    happenedOn: day({
      label: { en: 'When it happened', cy: 'Pryd y digwyddodd' },
      missing: { en: 'Enter the day on which it happened', cy: 'Rhowch y diwrnod y digwyddodd' },
      notAfter: {
        days: 0,
        says: {
          en: 'The day it happened must be today or in the past',
          cy: 'Rhaid i’r diwrnod y digwyddodd fod heddiw neu yn y gorffennol',
        },
      },
    }),
    receivedOn: day({
      label: { en: 'When the form was received', cy: 'Pryd y derbyniwyd y ffurflen' },
      hint: { en: 'Today, if you leave this empty', cy: 'Heddiw, os gadewch hwn yn wag' },
      notAfter: {
        days: 0,
        says: {
          en: 'The day it was received must be today or in the past',
          cy: 'Rhaid i’r diwrnod y’i derbyniwyd fod heddiw neu yn y gorffennol',
        },
      },
      optional: true,
    }),
    aboutStaff: yesNo({
      label: { en: 'Is it about a member of staff?', cy: 'A yw am aelod o staff?' },
      missing: { en: 'Say whether it is about a member of staff', cy: 'Dywedwch a yw am aelod o staff' },
    }),
    complainedOf: staffRef({
      label: { en: 'Username of the member of staff', cy: 'Enw defnyddiwr yr aelod o staff' },
      hint: { en: 'If it is known who it is about', cy: 'Os yw’n hysbys am bwy y mae' },
      onlyFor: ['complaints-clerk', 'governor', 'prison-group-director'],
      optional: true,
    }),
    whyLate: text({
      label: { en: 'Why it comes late', cy: 'Pam y mae’n hwyr' },
      max: 1000,
      rows: 3,
      optional: true,
    }),
    answerer: staffRef({
      label: { en: 'Username of the one who is to answer', cy: 'Enw defnyddiwr yr un sydd i ateb' },
      missing: { en: 'Enter who is to answer', cy: 'Rhowch pwy sydd i ateb' },
    }),
    interim: text({
      label: { en: 'What the person is told so far', cy: 'Beth a ddywedir wrth y person hyd yn hyn' },
      max: 2000,
      rows: 5,
      missing: { en: 'Enter what the person is told', cy: 'Rhowch beth a ddywedir wrth y person' },
    }),
    answerBy: day({
      label: { en: 'The full answer will come by', cy: 'Daw’r ateb llawn erbyn' },
      missing: {
        en: 'Enter the day by which the full answer will come',
        cy: 'Rhowch y diwrnod y daw’r ateb llawn erbyn',
      },
      notBefore: {
        days: 1,
        says: {
          en: 'The day of the full answer must be in the future',
          cy: 'Rhaid i ddiwrnod yr ateb llawn fod yn y dyfodol',
        },
      },
      notAfter: {
        days: 60,
        says: {
          en: 'The day of the full answer must be within 60 days',
          cy: 'Rhaid i ddiwrnod yr ateb llawn fod o fewn 60 diwrnod',
        },
      },
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
    answeredOn: day({ label: { en: 'Answered on', cy: 'Atebwyd ar' }, optional: true }),
    answeredBy: choice({
      label: { en: 'Answered by', cy: 'Atebwyd gan' },
      options: { staff: { en: 'Staff', cy: 'Staff' }, governor: { en: 'A governor', cy: 'Llywodraethwr' } },
      optional: true,
    }),
    appeal: text({
      label: { en: 'Why they do not accept the answer', cy: 'Pam nad ydynt yn derbyn yr ateb' },
      max: 4000,
      rows: 6,
      missing: { en: 'Enter why they do not accept the answer', cy: 'Rhowch pam nad ydynt yn derbyn yr ateb' },
    }),
    appealOutcome: choice({
      label: { en: 'Outcome of the appeal', cy: 'Canlyniad yr apêl' },
      options: outcomes,
      missing: { en: 'Choose the outcome of the appeal', cy: 'Dewiswch ganlyniad yr apêl' },
    }),
    appealAnswer: text({
      label: {
        en: 'The answer to the appeal, as the person will read it',
        cy: 'Yr ateb i’r apêl, fel y bydd y person yn ei ddarllen',
      },
      max: 4000,
      rows: 8,
      missing: { en: 'Enter the answer to the appeal', cy: 'Rhowch yr ateb i’r apêl' },
    }),
    reason: text({
      label: { en: 'Reason', cy: 'Rheswm' },
      max: 1000,
      rows: 3,
      missing: { en: 'Enter a reason', cy: 'Rhowch reswm' },
    }),
  },
  states: {
    received: {
      says: { en: 'To be answered', cy: 'I’w hateb' },
      is: 'open',
      holds: ['subject', 'complaint', 'receivedOn'],
    },
    assigned: { says: { en: 'With somebody to answer', cy: 'Gyda rhywun i’w hateb' }, is: 'open', holds: ['answerer'] },
    answered: { says: { en: 'Answered', cy: 'Atebwyd' }, is: 'closed', holds: ['outcome', 'answer', 'answeredOn'] },
    appealed: { says: { en: 'Under appeal', cy: 'Dan apêl' }, is: 'open', holds: ['answer', 'appeal'] },
    'appeal-answered': {
      says: { en: 'Appeal answered', cy: 'Atebwyd yr apêl' },
      is: 'closed',
      holds: ['appealOutcome', 'appealAnswer'],
    },
    withdrawn: { says: { en: 'Withdrawn', cy: 'Tynnwyd yn ôl' }, is: 'closed', holds: ['reason'] },
    'not-accepted': { says: { en: 'Not accepted', cy: 'Heb ei derbyn' }, is: 'closed', holds: ['reason'] },
  },
  words,
  moves: {
    make: {
      says: { en: 'Record a complaint', cy: 'Cofnodi cwyn' },
      opens: 'received',
      by: takers,
      asks: ['subject', 'complaint', 'wanted', 'happenedOn', 'receivedOn', 'aboutStaff', 'complainedOf', 'whyLate'],
      sets: ({ given, today }) => ({ receivedOn: given.receivedOn ?? today }),
      refuse({ data, today }) {
        const received = data.receivedOn ?? today
        const happened = data.happenedOn ?? received
        if (happened > received) return 'complaint.happened-after-it-was-made'
        return happened < addMonths(received, -COMPLAINT_MONTHS) && data.whyLate === undefined
          ? 'complaint.too-late-without-a-reason'
          : undefined
      },
      announces: facts.complaintMade,
    },
    answer: {
      says: { en: 'Answer the complaint', cy: 'Ateb y gŵyn' },
      from: ['received', 'assigned'],
      to: 'answered',
      by: answerers,
      asks: ['outcome', 'answer'],
      sets: ({ actor, today }) => ({
        answeredOn: today,
        answeredBy: actor.roles.includes('governor') ? 'governor' : 'staff',
      }),
      refuse({ held, actor }) {
        if (held.complainedOf === actor.username) return 'complaint.about-you'
        if (actor.roles.includes('governor')) return undefined
        if (held.aboutStaff) return 'complaint.outside-the-team'
        return held.answerer !== undefined && held.answerer !== actor.username
          ? 'complaint.given-to-another'
          : undefined
      },
      announces: facts.complaintAnswered,
    },
    assign: {
      says: { en: 'Give it to somebody to answer', cy: 'Ei rhoi i rywun i’w hateb' },
      noun: 'assignment',
      from: ['received', 'assigned'],
      to: 'assigned',
      by: ['complaints-clerk', 'governor'],
      asks: ['answerer'],
      refuse({ data, held, actor }) {
        if (held.complainedOf === actor.username) return 'complaint.about-you'
        return data.answerer === held.complainedOf ? 'complaint.answerer-is-complained-of' : undefined
      },
      announces: facts.complaintAssigned,
    },
    reply: {
      says: { en: 'Give an interim answer', cy: 'Rhoi ateb interim' },
      noun: 'interim-answer',
      from: ['received', 'assigned'],
      to: 'same',
      by: [...answerers, 'complaints-clerk'],
      asks: ['interim', 'answerBy'],
      refuse: ({ held, actor }) => (held.complainedOf === actor.username ? 'complaint.about-you' : undefined),
      announces: facts.complaintInterim,
    },
    appeal: {
      says: { en: 'Record an appeal', cy: 'Cofnodi apêl' },
      from: ['answered'],
      to: 'appealed',
      by: takers,
      asks: ['appeal', 'whyLate'],
      refuse: ({ held, given, today }) =>
        held.answeredOn !== undefined && today > addDays(held.answeredOn, APPEAL_DAYS) && given.whyLate === undefined
          ? 'complaint.appeal-too-late'
          : undefined,
      announces: facts.complaintAppealed,
    },
    decide: {
      says: { en: 'Answer the appeal', cy: 'Ateb yr apêl' },
      noun: 'appeal-answer',
      from: ['appealed'],
      to: 'appeal-answered',
      by: ['governor', 'prison-group-director'],
      notBy: ['answer'],
      asks: ['appealOutcome', 'appealAnswer'],
      refuse({ held, actor }) {
        if (held.complainedOf === actor.username) return 'complaint.about-you'
        return held.answeredBy === 'governor' && !actor.roles.includes('prison-group-director')
          ? 'complaint.needs-somebody-higher'
          : undefined
      },
      announces: facts.appealAnswered,
    },
    withdraw: {
      says: { en: 'Record that it is withdrawn', cy: 'Cofnodi ei bod yn cael ei thynnu’n ôl' },
      noun: 'withdrawal',
      from: ['received', 'assigned', 'appealed'],
      to: 'withdrawn',
      by: takers,
      asks: ['reason'],
      rare: true,
      announces: facts.complaintWithdrawn,
    },
    refuse: {
      says: { en: 'Not accept it as a complaint', cy: 'Peidio â’i derbyn fel cwyn' },
      noun: 'non-acceptance',
      from: ['received'],
      to: 'not-accepted',
      by: ['complaints-clerk', 'governor'],
      asks: ['reason'],
      refuse: ({ held, actor }) => (held.complainedOf === actor.username ? 'complaint.about-you' : undefined),
      rare: true,
      announces: facts.complaintNotAccepted,
    },
  },
  clocks: {
    answer: {
      says: { en: 'Answer the complaint', cy: 'Ateb y gŵyn' },
      starts: ['received'],
      restarts: ['reply'],
      stops: ['answered', 'withdrawn', 'not-accepted'],
      due: ({ data, given, today }) =>
        given.answerBy ??
        addWorkingDays(data.receivedOn ?? today, data.aboutStaff ? STAFF_WORKING_DAYS : ANSWER_WORKING_DAYS),
      whose: [...answerers, 'complaints-clerk'],
      does: 'answer',
      fires: 'when-late',
      escalates: ['prison-group-director'],
      announces: facts.answerLate,
      cites: 'Prisoner Complaints Policy Framework',
    },
    appeal: {
      says: { en: 'Answer the appeal', cy: 'Ateb yr apêl' },
      starts: ['appealed'],
      stops: ['appeal-answered', 'withdrawn'],
      due: ({ today }) => addWorkingDays(today, APPEAL_WORKING_DAYS),
      whose: ['governor', 'complaints-clerk'],
      does: 'decide',
      fires: 'when-late',
      escalates: ['prison-group-director'],
      announces: facts.appealLate,
      cites: 'Prisoner Complaints Policy Framework',
    },
  },
})
