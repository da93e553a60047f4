import type { Text } from '#kernel'

/** Why dates are worked out. */
export interface Reason {
  readonly name: Text
  /** True when somebody may give it who asks for a calculation; the others are given by what happened. */
  readonly asked: boolean
  /** True when it says nothing without a word more. */
  readonly needsDetail?: boolean
}

/** Those that follow from something that happened in the record, then those that somebody gives, as the service lists them. */
const declared = {
  warrant: { name: { en: 'A warrant was recorded', cy: 'Cofnodwyd gwarant' }, asked: false },
  'warrant-corrected': { name: { en: 'A warrant was corrected', cy: 'Cywirwyd gwarant' }, asked: false },
  'adjustment-added': { name: { en: 'An adjustment was added', cy: 'Ychwanegwyd addasiad' }, asked: false },
  'adjustment-changed': { name: { en: 'An adjustment was changed', cy: 'Newidiwyd addasiad' }, asked: false },
  'adjustment-removed': { name: { en: 'An adjustment was removed', cy: 'Tynnwyd addasiad' }, asked: false },
  'recall-recorded': { name: { en: 'A recall was recorded', cy: 'Cofnodwyd galw yn ôl' }, asked: false },
  'recall-changed': { name: { en: 'A recall was changed', cy: 'Newidiwyd galw yn ôl' }, asked: false },
  'recall-cancelled': { name: { en: 'A recall was cancelled', cy: 'Canslwyd galw yn ôl' }, asked: false },
  'movement-recorded': { name: { en: 'A movement was recorded', cy: 'Cofnodwyd symudiad' }, asked: false },
  'decision-taken': {
    name: {
      en: 'Something that the law leaves open was decided',
      cy: 'Penderfynwyd rhywbeth y mae’r gyfraith yn ei adael yn agored',
    },
    asked: false,
  },
  'movement-cancelled': { name: { en: 'A movement was cancelled', cy: 'Canslwyd symudiad' }, asked: false },
  'records-joined': {
    name: {
      en: 'Two records were found to be one person, or to be two',
      cy: 'Canfuwyd bod dau gofnod yn un person, neu’n ddau',
    },
    asked: false,
  },
  'alert-changed': {
    name: {
      en: 'An alert that bears on the dates was raised or ended',
      cy: 'Codwyd neu daeth i ben rybudd sy’n effeithio ar y dyddiadau',
    },
    asked: false,
  },
  'date-of-birth-corrected': {
    name: { en: 'The date of birth was corrected', cy: 'Cywirwyd y dyddiad geni' },
    asked: false,
  },
  law: { name: { en: 'The law changed', cy: 'Newidiodd y gyfraith' }, asked: false },
  asked: {
    name: { en: 'Somebody asked for them to be worked out again', cy: 'Gofynnodd rhywun am eu cyfrifo eto' },
    asked: false,
  },
  'entered-by-hand': { name: { en: 'Dates were entered by hand', cy: 'Rhoddwyd y dyddiadau â llaw' }, asked: false },
  overridden: { name: { en: 'Dates were overridden', cy: 'Gwrthwnaed y dyddiadau' }, asked: false },

  'initial-calculation': { name: { en: 'Initial calculation', cy: 'Cyfrifiad cychwynnol' }, asked: true },
  'transfer-check': { name: { en: 'Transfer check', cy: 'Gwiriad trosglwyddo' }, asked: true },
  'lodged-warrant': { name: { en: 'Lodged warrant', cy: 'Gwarant a gyflwynwyd' }, asked: true },
  'added-days': {
    name: { en: 'Additional days awarded (ADA)', cy: 'Diwrnodau ychwanegol a ddyfarnwyd (ADA)' },
    asked: true,
  },
  'restored-days': {
    name: {
      en: 'Restoration of additional days awarded (RADA)',
      cy: 'Adfer diwrnodau ychwanegol a ddyfarnwyd (RADA)',
    },
    asked: true,
  },
  'more-sentences': {
    name: { en: 'Adding more sentences or terms', cy: 'Ychwanegu rhagor o ddedfrydau neu dymhorau' },
    asked: true,
  },
  'fourteen-day-check': { name: { en: '14 day check', cy: 'Gwiriad 14 diwrnod' }, asked: true },
  'two-day-check': { name: { en: '2 day check', cy: 'Gwiriad 2 ddiwrnod' }, asked: true },
  'appeal-decision': { name: { en: 'Appeal decision', cy: 'Penderfyniad apêl' }, asked: true },
  'earlier-sentence': {
    name: { en: 'Correcting an earlier sentence', cy: 'Cywiro dedfryd gynharach' },
    asked: true,
  },
  'error-in-original': {
    name: { en: 'Error in original calculation', cy: 'Gwall yn y cyfrifiad gwreiddiol' },
    asked: true,
  },
  'legislative-change': {
    name: { en: 'Legislative changes', cy: 'Newidiadau deddfwriaethol' },
    asked: true,
    needsDetail: true,
  },
  other: { name: { en: 'Other', cy: 'Arall' }, asked: true, needsDetail: true },
} as const satisfies Record<string, Reason>

/** The code of a reason, as it is kept. */
export type Because = keyof typeof declared

/** Every reason for which dates are worked out. */
export const reasons: Readonly<Record<Because, Reason>> = declared

/** The reasons that somebody may give, in the order in which they are offered. */
export const reasonsToGive = (Object.keys(declared) as Because[]).filter(because => reasons[because].asked)
