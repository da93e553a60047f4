import type { Text } from '#kernel'
import type { CannotAddAdjustment } from './add-adjustment.ts'
import type { CannotBook } from './booking-from.ts'
import type { CannotChange } from './change-adjustment.ts'
import type { CannotCancelMovement } from './movements/cancel-movement.ts'
import type { CannotDecide } from './decisions/take-decision.ts'
import type { CannotRecordMovement } from './movements/record-movement.ts'
import type { CannotCancelRecall } from './recalls/cancel-recall.ts'
import type { CannotChangeRecall } from './recalls/change-recall.ts'
import type { CannotRemove } from './remove-adjustment.ts'

type Refusal =
  | CannotAddAdjustment
  | CannotDecide
  | CannotChange
  | CannotRemove
  | CannotChangeRecall
  | CannotCancelRecall
  | CannotRecordMovement
  | CannotCancelMovement
  | CannotBook

/** One sentence for each refusal of the room. */
export const words: Readonly<Record<Refusal['code'] | 'adjustment.not-a-date', Text>> = {
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
    en: 'This record was merged into another: make the change there',
    cy: 'Cyfunwyd y cofnod hwn ag un arall: gwnewch y newid yno',
  },
  'adjustment.no-reason': { en: 'Say why the change is made', cy: 'Dywedwch pam y gwneir y newid' },
  'adjustment.ordered-by-court': {
    en: 'The court ordered this: correct the warrant instead',
    cy: 'Y llys a orchmynnodd hyn: cywirwch y warant yn lle hynny',
  },
  'adjustment.made-by-recall': {
    en: 'A recall brought these days about: change the days of the recall instead',
    cy: 'Galw yn ôl a achosodd y diwrnodau hyn: newidiwch ddyddiau’r galw yn ôl yn lle hynny',
  },
  'adjustment.remand-before-2022-training-order': {
    en: 'Before 28 June 2022 remand and tagged bail did not count towards a detention and training order: choose another sentence',
    cy: 'Cyn 28 Mehefin 2022 nid oedd remánd na mechnïaeth â thag yn cyfrif tuag at orchymyn cadw a hyfforddi: dewiswch ddedfryd arall',
  },
  'adjustment.unused-already': {
    en: 'Unused deductions are recorded already: change that number of days instead',
    cy: 'Mae didyniadau nas defnyddiwyd wedi’u cofnodi eisoes: newidiwch y nifer hwnnw o ddiwrnodau yn lle hynny',
  },
  'adjustment.unused-more-than-there-is': {
    en: 'More days cannot be unused than remand and tagged bail come to: enter fewer days',
    cy: 'Ni all mwy o ddiwrnodau fod heb eu defnyddio nag sydd o remánd a mechnïaeth â thag: nodwch lai o ddiwrnodau',
  },
  'adjustment.unused-rest-on-it': {
    en: 'Unused deductions rest on these days: remove or reduce the unused deductions first',
    cy: 'Mae didyniadau nas defnyddiwyd yn dibynnu ar y diwrnodau hyn: tynnwch neu gostyngwch y rheini yn gyntaf',
  },
  'adjustment.bad-appeal-reference': {
    en: 'The Criminal Appeal Office reference must be 8 to 30 letters and numbers: check it on the order',
    cy: 'Rhaid i gyfeirnod y Swyddfa Apeliadau Troseddol fod yn 8 i 30 llythyren a rhif: gwiriwch ef ar y gorchymyn',
  },
  'adjustment.not-a-fine': {
    en: 'Choose a sentence that was passed because a fine was not paid',
    cy: 'Dewiswch ddedfryd a roddwyd am nad oedd dirwy wedi’i thalu',
  },
  'adjustment.pays-nothing': {
    en: 'Enter the amount that was paid: at least one penny',
    cy: 'Nodwch y swm a dalwyd: o leiaf un geiniog',
  },
  'adjustment.pays-too-much': {
    en: 'No more can be paid than the fine came to: check the amount',
    cy: 'Ni ellir talu mwy na swm y ddirwy: gwiriwch y swm',
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
  'recall.no-decision': {
    en: 'Say who decided the recall and why, as the notice says',
    cy: 'Dywedwch pwy benderfynodd ar y galw yn ôl a pham, fel y dywed yr hysbysiad',
  },
  'recall.no-sentences': {
    en: 'Choose at least one sentence whose licence was revoked',
    cy: 'Dewiswch o leiaf un ddedfryd y dirymwyd ei thrwydded',
  },
  'recall.unknown-sentence': {
    en: 'Choose sentences that are in force: look at the warrants for those that are missing',
    cy: 'Dewiswch ddedfrydau sydd mewn grym: edrychwch ar y gwarantau am y rhai sydd ar goll',
  },
  'recall.not-recallable': {
    en: 'One of these sentences has no licence that can be revoked: leave it out',
    cy: 'Nid oes gan un o’r dedfrydau hyn drwydded y gellir ei dirymu: gadewch hi allan',
  },
  'recall.revoked-in-future': {
    en: 'The licence must have been revoked today or in the past: check the date on the notice',
    cy: 'Rhaid bod y drwydded wedi’i dirymu heddiw neu yn y gorffennol: gwiriwch y dyddiad ar yr hysbysiad',
  },
  'recall.revoked-before-sentence': {
    en: 'The licence must have been revoked after the day of sentence: check the date, or leave the later sentence out',
    cy: 'Rhaid bod y drwydded wedi’i dirymu ar ôl diwrnod y ddedfryd: gwiriwch y dyddiad, neu gadewch y ddedfryd ddiweddarach allan',
  },
  'recall.revoked-before-another': {
    en: 'Another recall of these sentences is on the same day or later: change that one instead',
    cy: 'Mae galw yn ôl arall ar y dedfrydau hyn yr un diwrnod neu’n ddiweddarach: newidiwch hwnnw yn lle hynny',
  },
  'recall.returned-in-future': {
    en: 'The return to custody must be today or in the past: leave it empty while the person is at large',
    cy: 'Rhaid i’r dychwelyd i’r ddalfa fod heddiw neu yn y gorffennol: gadewch ef yn wag tra bo’r person yn rhydd',
  },
  'recall.returned-before-revoked': {
    en: 'The return to custody must be on or after the day of the revocation',
    cy: 'Rhaid i’r dychwelyd i’r ddalfa fod ar neu ar ôl diwrnod y dirymu',
  },
  'recall.14-days-for-12-months': {
    en: 'A recall is for 14 days only when every sentence is under 12 months: choose another kind',
    cy: 'Dim ond pan fo pob dedfryd dan 12 mis y mae galw yn ôl am 14 diwrnod: dewiswch fath arall',
  },
  'recall.28-days-under-12-months': {
    en: 'A recall is for 28 days only when a sentence is of 12 months or more: choose another kind',
    cy: 'Dim ond pan fo dedfryd yn 12 mis neu fwy y mae galw yn ôl am 28 diwrnod: dewiswch fath arall',
  },
  'recall.two-lengths': {
    en: 'Another sentence is recalled for a fixed term of another length: make both the same, or cancel one recall',
    cy: 'Mae dedfryd arall wedi’i galw yn ôl am gyfnod penodol o hyd gwahanol: gwnewch y ddau yr un fath, neu canslwch un',
  },
  'recall.absence-overlaps': {
    en: 'A day between the revocation and the return is recorded as an absence already: change that absence first',
    cy: 'Mae diwrnod rhwng y dirymu a’r dychwelyd wedi’i gofnodi’n absenoldeb eisoes: newidiwch yr absenoldeb hwnnw yn gyntaf',
  },
  'recall.already-cancelled': {
    en: 'This recall was cancelled already: record the recall again if it stands after all',
    cy: 'Canslwyd y galw yn ôl hwn eisoes: cofnodwch ef eto os yw’n sefyll wedi’r cyfan',
  },
  'decision.no-such-answer': {
    en: 'Choose one of the answers that the question allows',
    cy: 'Dewiswch un o’r atebion y mae’r cwestiwn yn eu caniatáu',
  },
  'movement.in-future': {
    en: 'The movement must be today or in the past: record it once it has happened',
    cy: 'Rhaid i’r symudiad fod heddiw neu yn y gorffennol: cofnodwch ef ar ôl iddo ddigwydd',
  },
  'movement.before-birth': {
    en: 'The movement must be after the date of birth: check the date',
    cy: 'Rhaid i’r symudiad fod ar ôl y dyddiad geni: gwiriwch y dyddiad',
  },
  'movement.recorded-already': {
    en: 'A movement in this direction is recorded on this day already: cancel that one first if it is wrong',
    cy: 'Mae symudiad i’r cyfeiriad hwn wedi’i gofnodi ar y diwrnod hwn eisoes: canslwch hwnnw yn gyntaf os yw’n anghywir',
  },
  'movement.already-cancelled': {
    en: 'This movement was cancelled already: record it again if it happened after all',
    cy: 'Canslwyd y symudiad hwn eisoes: cofnodwch ef eto os digwyddodd wedi’r cyfan',
  },
  'sentence.recall-not-supported': {
    en: 'Release dates after this kind of recall cannot be worked out here yet: work them out by hand',
    cy: 'Ni ellir cyfrifo dyddiadau rhyddhau ar ôl y math hwn o alw yn ôl yma eto: cyfrifwch hwy â llaw',
  },
  'sentence.type-not-supported': {
    en: 'Release dates of this type of sentence cannot be worked out here yet: work them out by hand',
    cy: 'Ni ellir cyfrifo dyddiadau rhyddhau’r math hwn o ddedfryd yma eto: cyfrifwch hwy â llaw',
  },
}
