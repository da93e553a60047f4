import { choiceFrom, day, process, text } from '#casework'
import type { Role } from '#platform'
import { neighboursOf } from '#record/people'
import { alertCodes } from './alert-codes.ts'
import * as facts from './facts.ts'
import { words } from './words.ts'

/**
 * Codes that only security staff may use and read: corruption, organised crime, and people known to other agencies.
 * Who held them in the service before them were named users for each code.
 */
const restrictedCodes = new Set(['DCDO', 'DCEO', 'DOCGM', 'XCO', 'XCOL', 'XCOP', 'XCOR', 'XEAN', 'XOCGN'])

/** Those who do security's work. */
const security: readonly Role[] = [
  'safer-custody-officer',
  'offender-management-unit-manager',
  'governor',
  'prison-group-director',
]

const writers: readonly Role[] = [
  'prison-officer',
  'safer-custody-officer',
  'offender-management-unit-manager',
  'governor',
  'youth-custody-officer',
  'probation-practitioner',
  'senior-probation-officer',
  'machine',
]

const readers: readonly Role[] = [
  ...writers,
  'sentence-calculation-clerk',
  'complaints-clerk',
  'prison-group-director',
  'headquarters-analyst',
  'record-keeper',
]

/** A short, coded warning or need of a person, seen everywhere. It belongs to the person, not to a spell in custody. */
export const alert = process({
  name: 'alert',
  path: 'alerts',
  about: 'person',
  at: 'where-they-are',
  reference: 'ALT',
  says: {
    one: { en: 'alert', cy: 'rhybudd' },
    many: { en: 'Alerts', cy: 'Rhybuddion' },
    about: {
      en: 'Warnings and needs of the people at your places, newest first.',
      cy: 'Rhybuddion ac anghenion y bobl yn eich lleoedd chi, y diweddaraf yn gyntaf.',
    },
  },
  cites: [],
  neighbours: neighboursOf('alerts'),
  reads: readers,
  titled: 'code',
  listed: ['code', 'activeFrom', 'activeTo'],
  searched: ['code', 'description'],
  fields: {
    code: choiceFrom(alertCodes, {
      label: { en: 'Alert', cy: 'Rhybudd' },
      missing: { en: 'Choose an alert', cy: 'Dewiswch rybudd' },
      noLonger: {
        en: 'Choose an alert that is in use: this code no longer is',
        cy: "Dewiswch rybudd sydd mewn defnydd: nid yw'r cod hwn mwyach",
      },
    }),
    description: text({
      label: { en: 'Why, and what staff should do', cy: 'Pam, a beth y dylai staff ei wneud' },
      max: 4000,
      rows: 5,
      optional: true,
    }),
    authorisedBy: text({ label: { en: 'Authorised by', cy: 'Awdurdodwyd gan' }, max: 40, optional: true }),
    activeFrom: day({
      label: { en: 'Active from', cy: 'Yn weithredol o' },
      hint: { en: 'Today, if you leave this empty', cy: 'Heddiw, os gadewch hwn yn wag' },
      optional: true,
    }),
    activeTo: day({
      label: { en: 'Active until', cy: 'Yn weithredol tan' },
      hint: {
        en: 'The first day on which it no longer applies. Leave empty if it has no end.',
        cy: 'Y diwrnod cyntaf pan na fydd yn gymwys mwyach. Gadewch yn wag os nad oes diwedd iddo.',
      },
      notBefore: {
        days: 1,
        says: {
          en: 'The day it ends must be in the future: to end it now, close it',
          cy: 'Rhaid i’r diwrnod y daw i ben fod yn y dyfodol: i’w orffen nawr, caewch ef',
        },
      },
      optional: true,
    }),
    reviewOn: day({
      label: { en: 'Review on', cy: 'Adolygu ar' },
      notBefore: {
        days: 1,
        says: {
          en: 'The day of the review must be in the future',
          cy: 'Rhaid i ddiwrnod yr adolygiad fod yn y dyfodol',
        },
      },
      notAfter: {
        days: 366,
        says: {
          en: 'The day of the review must be within a year',
          cy: 'Rhaid i ddiwrnod yr adolygiad fod o fewn blwyddyn',
        },
      },
      optional: true,
    }),
    comment: text({
      label: { en: 'Comment', cy: 'Sylw' },
      max: 1000,
      rows: 4,
      missing: { en: 'Enter a comment', cy: 'Rhowch sylw' },
    }),
    reason: text({
      label: { en: 'Reason', cy: 'Rheswm' },
      max: 1000,
      rows: 3,
      missing: { en: 'Enter a reason', cy: 'Rhowch reswm' },
    }),
  },
  states: {
    active: { says: { en: 'Active', cy: 'Gweithredol' }, is: 'open', holds: ['code', 'activeFrom'] },
    closed: { says: { en: 'Closed', cy: 'Wedi cau' }, is: 'closed', holds: ['code', 'activeFrom'] },
    removed: { says: { en: 'Raised in error', cy: 'Codwyd ar gam' }, is: 'closed', holds: ['code', 'reason'] },
  },
  words,
  onlyOne: { of: held => held.code, while: ['active'], refusal: 'alert.already-active' },
  confidential: held =>
    held.code !== undefined && restrictedCodes.has(held.code) ? security.map(role => ({ role })) : undefined,
  moves: {
    raise: {
      says: { en: 'Raise an alert', cy: 'Codi rhybudd' },
      opens: 'active',
      by: writers,
      asks: ['code', 'description', 'authorisedBy', 'activeFrom', 'activeTo', 'reviewOn'],
      sets: ({ given, today }) => ({ activeFrom: given.activeFrom ?? today }),
      refuse({ data, actor, today }) {
        if (data.activeTo !== undefined && data.activeTo <= (data.activeFrom ?? today)) {
          return 'alert.ends-before-it-begins'
        }
        const restricted = data.code !== undefined && restrictedCodes.has(data.code)
        const theirs = actor.kind === 'house' || actor.roles.some(role => security.includes(role))
        return restricted && !theirs ? 'alert.restricted-code' : undefined
      },
      announces: facts.alertRaised,
    },
    review: {
      says: { en: 'Review the alert', cy: "Adolygu'r rhybudd" },
      from: ['active'],
      to: 'same',
      by: writers,
      asks: ['comment', 'reviewOn'],
      announces: facts.alertReviewed,
    },
    change: {
      says: { en: 'Change the alert', cy: 'Newid y rhybudd' },
      from: ['active'],
      to: 'same',
      by: writers,
      asks: ['description', 'authorisedBy', 'activeTo'],
      fromHeld: true,
      refuse: ({ data }) =>
        data.activeTo !== undefined && data.activeFrom !== undefined && data.activeTo <= data.activeFrom
          ? 'alert.ends-before-it-begins'
          : undefined,
      announces: facts.alertChanged,
    },
    comment: {
      says: { en: 'Add a comment', cy: 'Ychwanegu sylw' },
      from: ['active', 'closed'],
      to: 'same',
      by: writers,
      asks: ['comment'],
      announces: facts.alertCommented,
    },
    close: {
      says: { en: 'Close the alert', cy: "Cau'r rhybudd" },
      noun: 'closure',
      from: ['active'],
      to: 'closed',
      by: writers,
      asks: ['reason'],
      sets: ({ today }) => ({ activeTo: today }),
      announces: facts.alertClosed,
    },
    reopen: {
      says: { en: 'Open the alert again', cy: 'Ailagor y rhybudd' },
      noun: 'reopening',
      from: ['closed'],
      to: 'active',
      by: writers,
      asks: ['reason', 'reviewOn'],
      sets: () => ({ activeTo: undefined }),
      refuse({ held, today }) {
        const entry = held.code === undefined ? undefined : alertCodes.entries.get(held.code)
        return entry?.until !== undefined && entry.until <= today ? 'alert.code-no-longer-used' : undefined
      },
      announces: facts.alertReopened,
    },
    remove: {
      says: { en: 'Remove the alert: it was raised in error', cy: "Tynnu'r rhybudd: fe'i codwyd ar gam" },
      noun: 'removal',
      from: ['active', 'closed'],
      to: 'removed',
      by: ['record-keeper', 'safer-custody-officer', 'offender-management-unit-manager', 'governor'],
      asks: ['reason'],
      rare: true,
      announces: facts.alertRemoved,
    },
    end: {
      says: { en: 'End the alert', cy: 'Dod â’r rhybudd i ben' },
      from: ['active'],
      to: 'closed',
      by: [],
      asks: [],
      announces: facts.alertEnded,
    },
  },
  clocks: {
    review: {
      says: { en: 'Review the alert', cy: "Adolygu'r rhybudd" },
      starts: ['active'],
      restarts: ['review'],
      stops: ['closed', 'removed'],
      due: ({ data }) => data.reviewOn,
      whose: ['safer-custody-officer', 'offender-management-unit-manager', 'youth-custody-officer'],
      does: 'review',
      fires: 'when-late',
      escalates: ['governor'],
      announces: facts.alertReviewLate,
    },
    end: {
      says: { en: 'The alert ends', cy: "Daw'r rhybudd i ben" },
      starts: ['active'],
      restarts: ['change'],
      stops: ['closed', 'removed'],
      due: ({ data }) => data.activeTo,
      whose: [],
      does: 'change',
      fires: 'on-the-day',
      moves: 'end',
      announces: facts.alertEndReached,
    },
  },
})
