import type { Text } from '#kernel'

/** Why a step in a complaint is refused. */
export const words = {
  'complaint.too-late-without-a-reason': {
    en: 'This happened more than three months before the complaint was made. Say why it comes late.',
    cy: "Digwyddodd hyn fwy na thri mis cyn i'r gŵyn gael ei gwneud. Dywedwch pam y mae'n hwyr.",
  },
  'complaint.happened-after-it-was-made': {
    en: 'The day it happened must be on or before the day the complaint was made.',
    cy: "Rhaid i'r diwrnod y digwyddodd fod ar neu cyn y diwrnod y gwnaed y gŵyn.",
  },
  'complaint.answerer-is-complained-of': {
    en: 'Choose somebody else to answer: the complaint is about this person.',
    cy: "Dewiswch rywun arall i ateb: mae'r gŵyn am y person hwn.",
  },
  'complaint.about-you': {
    en: 'Somebody else must do this, because the complaint is about you.',
    cy: 'Rhaid i rywun arall wneud hyn, gan fod y gŵyn amdanoch chi.',
  },
  'complaint.outside-the-team': {
    en: 'A complaint about staff is answered by a governor, outside the team that it is about.',
    cy: "Atebir cwyn am staff gan lywodraethwr, y tu allan i'r tîm y mae'n ymwneud ag ef.",
  },
  'complaint.given-to-another': {
    en: 'This complaint was given to somebody else to answer. A governor can answer it, or it can be given to you.',
    cy: "Rhoddwyd y gŵyn hon i rywun arall i'w hateb. Gall llywodraethwr ei hateb, neu gellir ei rhoi i chi.",
  },
  'complaint.appeal-too-late': {
    en: 'An appeal is made within seven days of the answer. Say why this one comes late.',
    cy: "Gwneir apêl o fewn saith diwrnod i'r ateb. Dywedwch pam y mae'r un hon yn hwyr.",
  },
  'complaint.needs-somebody-higher': {
    en: 'A governor gave the first answer, so a prison group director must answer the appeal.',
    cy: 'Llywodraethwr a roddodd yr ateb cyntaf, felly rhaid i gyfarwyddwr grŵp carchardai ateb yr apêl.',
  },
} as const satisfies Record<string, Text>

/** Why a step in a complaint under confidential access is refused. */
export const confidentialWords = {
  'confidential-complaint.not-addressed-to-you': {
    en: 'Only the one to whom it is addressed may open it.',
    cy: 'Dim ond yr un y cyfeiriwyd ef ato a gaiff ei agor.',
  },
} as const satisfies Record<string, Text>
