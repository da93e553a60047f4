import type { Text } from '#kernel'
import type { CannotConfirm } from './calculation.ts'

/** One sentence for each refusal of the room. */
export const words: Readonly<Record<CannotConfirm['code'] | 'release-dates.not-looked-through', Text>> = {
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
  'release-dates.not-looked-through': {
    en: 'Say that you have checked the sentences, the time already served and the dates against the warrant',
    cy: 'Dywedwch eich bod wedi gwirio’r dedfrydau, yr amser a dreuliwyd a’r dyddiadau yn erbyn y warant',
  },
}
