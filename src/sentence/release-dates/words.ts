import type { Text } from '#kernel'
import type { CannotSendBack } from './calculation.ts'
import type { CannotTakeOn } from './take-on.ts'
import type { CannotWorkOutAgain } from './work-out-again.ts'

type Refused = CannotSendBack | CannotTakeOn | CannotWorkOutAgain

/** One sentence for each refusal of the room. */
export const words: Readonly<Record<Refused['code'] | 'release-dates.not-looked-through', Text>> = {
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
  'release-dates.nothing-to-do': {
    en: 'This is no longer to be done: look at the list again',
    cy: 'Nid oes angen gwneud hyn mwyach: edrychwch ar y rhestr eto',
  },
  'release-dates.taken-by-other': {
    en: 'Somebody else has taken this on: ask them to give it back first',
    cy: 'Mae rhywun arall wedi cymryd hyn: gofynnwch iddynt ei roi yn ôl yn gyntaf',
  },
  'release-dates.not-looked-through': {
    en: 'Say that you have checked the sentences, the time already served and the dates against the warrant',
    cy: 'Dywedwch eich bod wedi gwirio’r dedfrydau, yr amser a dreuliwyd a’r dyddiadau yn erbyn y warant',
  },
}
