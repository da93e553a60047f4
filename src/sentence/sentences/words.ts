import type { Text } from '#kernel'
import type { CannotAddAdjustment } from './add-adjustment.ts'
import type { CannotBook } from './booking-from.ts'
import type { CannotChange } from './change-adjustment.ts'
import type { CannotRemove } from './remove-adjustment.ts'

/** One sentence for each refusal of the room. */
export const words: Readonly<
  Record<(CannotAddAdjustment | CannotChange | CannotRemove | CannotBook)['code'] | 'adjustment.not-a-date', Text>
> = {
  'adjustment.not-a-date': {
    en: 'One of these is not a date in the calendar: give each as year, month and day, such as 2025-03-03',
    cy: 'Nid yw un o’r rhain yn ddyddiad yn y calendr: rhowch bob un fel blwyddyn, mis a diwrnod, megis 2025-03-03',
  },
  'adjustment.no-sentence': {
    en: 'Record the sentence first: there is none for this adjustment to count towards',
    cy: 'Cofnodwch y ddedfryd yn gyntaf: nid oes un i’r addasiad hwn gyfrif tuag ati',
  },
  'adjustment.unknown-sentence': {
    en: 'Choose the sentence that the time counts towards',
    cy: 'Dewiswch y ddedfryd y mae’r amser yn cyfrif tuag ati',
  },
  'adjustment.no-days': {
    en: 'Enter the number of days: a whole number from 1 to 36,500',
    cy: 'Nodwch nifer y diwrnodau: rhif cyfan o 1 i 36,500',
  },
  'adjustment.ends-before-it-starts': {
    en: 'The last day must be the same as or after the first',
    cy: 'Rhaid i’r diwrnod olaf fod yr un â’r cyntaf neu ar ei ôl',
  },
  'adjustment.in-future': {
    en: 'The date must be today or in the past',
    cy: 'Rhaid i’r dyddiad fod heddiw neu yn y gorffennol',
  },
  'adjustment.before-sentence': {
    en: 'The date must be on or after the day of the first sentence',
    cy: 'Rhaid i’r dyddiad fod ar neu ar ôl diwrnod y ddedfryd gyntaf',
  },
  'adjustment.remand-after-sentence': {
    en: 'Remand must end before the day of the sentence that it counts towards',
    cy: 'Rhaid i remánd ddod i ben cyn diwrnod y ddedfryd y mae’n cyfrif tuag ati',
  },
  'adjustment.remand-overlaps': {
    en: 'A day of this remand is counted already: count each day once',
    cy: 'Mae diwrnod o’r remánd hwn yn cyfrif eisoes: cyfrifwch bob diwrnod unwaith',
  },
  'adjustment.absence-overlaps': {
    en: 'A day of this absence is recorded already: record each day once',
    cy: 'Mae diwrnod o’r absenoldeb hwn wedi’i gofnodi eisoes: cofnodwch bob diwrnod unwaith',
  },
  'adjustment.restores-nothing': {
    en: 'No days have been added, so none can be restored: record the added days first',
    cy: 'Nid oes diwrnodau wedi’u hychwanegu, felly ni ellir adfer rhai: cofnodwch y diwrnodau ychwanegol yn gyntaf',
  },
  'adjustment.restores-too-much': {
    en: 'No more days can be restored than were added: enter fewer days',
    cy: 'Ni ellir adfer mwy o ddiwrnodau nag a ychwanegwyd: nodwch lai o ddiwrnodau',
  },
  'adjustment.restores-over-half': {
    en: 'This restores more than half of the days that were added: say that you mean to, or enter fewer days',
    cy: 'Mae hyn yn adfer mwy na hanner y diwrnodau a ychwanegwyd: dywedwch eich bod yn bwriadu hynny, neu nodwch lai',
  },
  'adjustment.restored-already': {
    en: 'Days of this award were restored: remove the restoration first',
    cy: 'Adferwyd diwrnodau o’r dyfarniad hwn: tynnwch yr adferiad yn gyntaf',
  },
  'adjustment.record-merged': {
    en: 'This record was merged into another: make the adjustment there',
    cy: 'Cyfunwyd y cofnod hwn ag un arall: gwnewch yr addasiad yno',
  },
  'adjustment.no-reason': { en: 'Say why the adjustment is made', cy: 'Dywedwch pam y gwneir yr addasiad' },
  'adjustment.ordered-by-court': {
    en: 'The court ordered this: correct the warrant instead',
    cy: 'Y llys a orchmynnodd hyn: cywirwch y warant yn lle hynny',
  },
  'adjustment.already-removed': {
    en: 'This adjustment was removed already: look at the adjustments in force',
    cy: 'Tynnwyd yr addasiad hwn eisoes: edrychwch ar yr addasiadau sydd mewn grym',
  },
  'adjustment.other-kind': {
    en: 'The kind of an adjustment stays: remove this one and add another',
    cy: 'Nid yw math addasiad yn newid: tynnwch hwn ac ychwanegwch un arall',
  },
  'sentence.none-in-force': {
    en: 'There is no sentence in force: record the court’s warrant',
    cy: 'Nid oes dedfryd mewn grym: cofnodwch warant y llys',
  },
  'sentence.no-date-of-birth': {
    en: 'Release dates depend on the date of birth: record it first',
    cy: 'Mae dyddiadau rhyddhau yn dibynnu ar y dyddiad geni: cofnodwch ef yn gyntaf',
  },
  'sentence.type-not-supported': {
    en: 'Release dates of this type of sentence cannot be worked out here yet: work them out by hand',
    cy: 'Ni ellir cyfrifo dyddiadau rhyddhau’r math hwn o ddedfryd yma eto: cyfrifwch hwy â llaw',
  },
}
