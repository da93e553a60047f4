import type { Text } from '#kernel'
import type { CannotStand } from './approved-date.ts'
import type { CannotSendBack } from './calculation.ts'
import type { CannotEnter } from './enter-dates.ts'
import type { EnteredFault } from './entered-dates.ts'
import type { CannotApprove, CannotRemoveApproval } from './give-approved-date.ts'
import type { CannotOverride } from './override-dates.ts'
import type { CannotCheck } from './release-check.ts'
import type { CannotSee } from './see-notice.ts'
import type { CannotTakeOn } from './take-on.ts'
import type { CannotWorkOutAgain } from './work-out-again.ts'

type Refused =
  | CannotStand
  | CannotApprove
  | CannotRemoveApproval
  | CannotCheck
  | CannotSee
  | CannotSendBack
  | CannotTakeOn
  | CannotWorkOutAgain
  | CannotEnter
  | CannotOverride
  | EnteredFault

type OfTheForm = 'release-dates.not-looked-through' | 'release-checks.not-looked-through' | 'release-dates.not-a-date'

/** One sentence for each refusal of the room. */
export const words: Readonly<Record<Refused['code'] | OfTheForm, Text>> = {
  'release-dates.not-a-date': {
    en: 'Give each kind once, with a date that is in the calendar, as 2027-03-12',
    cy: 'Rhowch bob math unwaith, gyda dyddiad sydd yn y calendr, fel 2027-03-12',
  },
  'release-dates.second-person-needed': {
    en: 'Somebody else must confirm these dates: you made them, or changed what they were worked out from',
    cy: 'Rhaid i rywun arall gadarnhau’r dyddiadau hyn: chi a’u gwnaeth, neu a newidiodd yr hyn y’u cyfrifwyd ohono',
  },
  'release-dates.inputs-changed': {
    en: 'Something has changed since these dates were worked out: work them out again, or look at the newest ones',
    cy: 'Mae rhywbeth wedi newid ers cyfrifo’r dyddiadau hyn: cyfrifwch hwy eto, neu edrychwch ar y rhai diweddaraf',
  },
  'release-dates.could-not-be-worked-out': {
    en: 'There are no dates to confirm: put right what stopped them from being worked out',
    cy: 'Nid oes dyddiadau i’w cadarnhau: cywirwch yr hyn a’u rhwystrodd rhag cael eu cyfrifo',
  },
  'release-dates.already-confirmed': {
    en: 'These dates were confirmed already: nothing more is needed',
    cy: 'Cadarnhawyd y dyddiadau hyn eisoes: nid oes angen dim byd arall',
  },
  'release-dates.not-agreed': {
    en: 'Somebody did not agree with these dates: put right what they say, or work the dates out again',
    cy: 'Nid oedd rhywun yn cytuno â’r dyddiadau hyn: cywirwch yr hyn a ddywedant, neu cyfrifwch y dyddiadau eto',
  },
  'release-dates.no-reason': {
    en: 'Say why, so that others can put it right',
    cy: 'Dywedwch pam, fel y gall eraill ei gywiro',
  },
  'release-dates.no-such-reason': {
    en: 'Choose why the dates are worked out again',
    cy: 'Dewiswch pam y cyfrifir y dyddiadau eto',
  },
  'release-dates.detail-needed': {
    en: 'Say more about the reason: the name of the change in the law, or what it is',
    cy: 'Dywedwch fwy am y rheswm: enw’r newid yn y gyfraith, neu beth ydyw',
  },
  'release-dates.previous-expiry-undecided': {
    en: 'A later end of the sentence was confirmed for an earlier period of custody: say whether it is kept, and why',
    cy: 'Cadarnhawyd diwedd hwyrach i’r ddedfryd ar gyfer cyfnod cynharach yn y ddalfa: dywedwch a gedwir ef, a pham',
  },
  'release-dates.no-previous-expiry': {
    en: 'No later end of the sentence was confirmed for an earlier period of custody: leave that answer out',
    cy: 'Ni chadarnhawyd diwedd hwyrach i’r ddedfryd ar gyfer cyfnod cynharach yn y ddalfa: gadewch yr ateb hwnnw allan',
  },
  'release-dates.nothing-to-do': {
    en: 'This is no longer to be done: look at the list again',
    cy: 'Nid oes angen gwneud hyn mwyach: edrychwch ar y rhestr eto',
  },
  'release-dates.taken-by-other': {
    en: 'Somebody else has taken this on: ask them to give it back first',
    cy: 'Mae rhywun arall wedi cymryd hyn: gofynnwch iddynt ei roi yn ôl yn gyntaf',
  },
  'release-dates.can-be-worked-out': {
    en: 'These dates can be worked out: they are not entered by hand. Work them out again, or override them with a reason',
    cy: 'Gellir cyfrifo’r dyddiadau hyn: ni chânt eu rhoi â llaw. Cyfrifwch hwy eto, neu gwrthwnewch hwy gyda rheswm',
  },
  'release-dates.put-right-first': {
    en: 'Something in the record stops the dates from being worked out: put it right first, then they are worked out',
    cy: 'Mae rhywbeth yn y cofnod yn atal y dyddiadau rhag cael eu cyfrifo: cywirwch ef yn gyntaf, yna cyfrifir hwy',
  },
  'release-dates.no-evidence': {
    en: 'Say what the dates were taken from: the document, its date and who made it',
    cy: 'Dywedwch o beth y cymerwyd y dyddiadau: y ddogfen, ei dyddiad a phwy a’i gwnaeth',
  },
  'release-dates.entered-faulty': {
    en: 'These dates do not agree with each other: correct those that are named',
    cy: 'Nid yw’r dyddiadau hyn yn cytuno â’i gilydd: cywirwch y rhai a enwir',
  },
  'release-dates.same-dates': {
    en: 'These are the dates that were worked out: change at least one, or leave them as they are',
    cy: 'Dyma’r dyddiadau a gyfrifwyd: newidiwch o leiaf un, neu gadewch hwy fel y maent',
  },
  'entered-dates.none': {
    en: 'Choose at least one kind of date',
    cy: 'Dewiswch o leiaf un math o ddyddiad',
  },
  'entered-dates.not-together': {
    en: '{one} and {other} cannot both apply: remove one of them',
    cy: 'Ni all {one} a {other} ill dau fod yn gymwys: tynnwch un ohonynt',
  },
  'entered-dates.licence-expiry-missing': {
    en: 'Add {one}: somebody released on licence before the end of the sentence has one',
    cy: 'Ychwanegwch {one}: mae gan rywun a ryddheir ar drwydded cyn diwedd y ddedfryd un',
  },
  'entered-dates.out-of-order': {
    en: '{one} must be on or before {other}',
    cy: 'Rhaid i {one} fod ar neu cyn {other}',
  },
  'entered-dates.same-day': {
    en: '{one} must be before {other}, not on the same day',
    cy: 'Rhaid i {one} fod cyn {other}, nid ar yr un diwrnod',
  },
  'entered-dates.not-for-this-sentence': {
    en: '{one} does not apply to what this person is serving: remove it',
    cy: 'Nid yw {one} yn gymwys i’r hyn y mae’r person hwn yn ei dreulio: tynnwch ef',
  },
  'approved-dates.no-previous-calculation': {
    en: 'No dates have been worked out for this person: an approved date stands beside confirmed ones',
    cy: 'Nid oes dyddiadau wedi’u cyfrifo ar gyfer y person hwn: saif dyddiad cymeradwy wrth ymyl rhai a gadarnhawyd',
  },
  'approved-dates.previous-calculation-manual': {
    en: 'The dates were entered by hand: enter them again, with the approved date among them',
    cy: 'Rhoddwyd y dyddiadau â llaw: rhowch hwy eto, gyda’r dyddiad cymeradwy yn eu plith',
  },
  'approved-dates.previous-calculation-overridden': {
    en: 'The dates were overridden: override them again, with the approved date among them',
    cy: 'Gwrthwnaed y dyddiadau: gwrthwnewch hwy eto, gyda’r dyddiad cymeradwy yn eu plith',
  },
  'approved-dates.inputs-changed': {
    en: 'The newest dates are not confirmed, or something has changed since they were: have them confirmed first',
    cy: 'Nid yw’r dyddiadau diweddaraf wedi’u cadarnhau, neu mae rhywbeth wedi newid ers hynny: trefnwch eu cadarnhau yn gyntaf',
  },
  'approved-dates.validation-failed': {
    en: 'Something in the record is not right: put it right and have the dates confirmed first',
    cy: 'Mae rhywbeth yn y cofnod yn anghywir: cywirwch ef a threfnwch gadarnhau’r dyddiadau yn gyntaf',
  },
  'approved-dates.calculation-failed': {
    en: 'The dates can no longer be worked out: see why, and put it right first',
    cy: 'Ni ellir cyfrifo’r dyddiadau mwyach: gwelwch pam, a chywirwch hynny yn gyntaf',
  },
  'approved-dates.dates-have-changed': {
    en: 'Worked out again today, the dates are not the same: work them out again and have them confirmed first',
    cy: 'O’u cyfrifo eto heddiw, nid yr un yw’r dyddiadau: cyfrifwch hwy eto a threfnwch eu cadarnhau yn gyntaf',
  },
  'approved-dates.no-reason': {
    en: 'Say who approved it and on what authority, or why it is removed',
    cy: 'Dywedwch pwy a’i cymeradwyodd ac ar ba awdurdod, neu pam y caiff ei dynnu',
  },
  'approved-dates.in-the-past': {
    en: 'The approved date must be today or later',
    cy: 'Rhaid i’r dyddiad cymeradwy fod heddiw neu’n hwyrach',
  },
  'approved-dates.removed-already': {
    en: 'This date was removed already: nothing more is needed',
    cy: 'Tynnwyd y dyddiad hwn eisoes: nid oes angen dim byd arall',
  },
  'release-checks.nothing-confirmed': {
    en: 'No dates have been confirmed for this person: have them confirmed first',
    cy: 'Nid oes dyddiadau wedi’u cadarnhau ar gyfer y person hwn: trefnwch eu cadarnhau yn gyntaf',
  },
  'release-checks.not-confirmed': {
    en: 'Something has changed since the dates were confirmed: have the newest ones confirmed first',
    cy: 'Mae rhywbeth wedi newid ers cadarnhau’r dyddiadau: trefnwch gadarnhau’r rhai diweddaraf yn gyntaf',
  },
  'release-checks.no-release': {
    en: 'There is no day of release among the dates of this person, so there is nothing to check',
    cy: 'Nid oes diwrnod rhyddhau ymhlith dyddiadau’r person hwn, felly nid oes dim i’w wirio',
  },
  'release-checks.done-already': {
    en: 'This check was done already for these dates',
    cy: 'Gwnaed y gwiriad hwn eisoes ar gyfer y dyddiadau hyn',
  },
  'release-checks.inputs-changed': {
    en: 'What the record says has changed since these dates were confirmed: work them out again first',
    cy: 'Mae’r hyn y mae’r cofnod yn ei ddweud wedi newid ers cadarnhau’r dyddiadau hyn: cyfrifwch hwy eto yn gyntaf',
  },
  'release-checks.dates-have-changed': {
    en: 'Worked out again today, the dates are not the same: work them out again and have them confirmed first',
    cy: 'O’u cyfrifo eto heddiw, nid yr un yw’r dyddiadau: cyfrifwch hwy eto a threfnwch eu cadarnhau yn gyntaf',
  },
  'release-checks.too-early': {
    en: 'It is too early for this check: something may still change. Do it nearer to the release',
    cy: 'Mae’n rhy gynnar ar gyfer y gwiriad hwn: gall rhywbeth newid o hyd. Gwnewch ef yn nes at y rhyddhau',
  },
  'release-checks.not-looked-through': {
    en: 'Say that you have checked the warrants, the time, the dates and that nothing else holds the person',
    cy: 'Dywedwch eich bod wedi gwirio’r gwarantau, yr amser, y dyddiadau ac nad oes dim arall yn dal y person',
  },
  'release-dates.notice-of-others': {
    en: 'This notice is for another team: leave it to them',
    cy: 'Mae’r hysbysiad hwn ar gyfer tîm arall: gadewch ef iddynt hwy',
  },
  'release-dates.notice-seen-already': {
    en: 'Somebody has dealt with this notice already',
    cy: 'Mae rhywun wedi delio â’r hysbysiad hwn eisoes',
  },
  'release-dates.not-looked-through': {
    en: 'Say that you have checked the sentences, the time already served and the dates against the warrant',
    cy: 'Dywedwch eich bod wedi gwirio’r dedfrydau, yr amser a dreuliwyd a’r dyddiadau yn erbyn y warant',
  },
}
