import type { Text } from '#kernel'
import type { CannotRecalculate } from './cohort.ts'

/** One sentence for each reason why people are not recalculated. */
export const words: { readonly [code in CannotRecalculate['code']]: Text } = {
  'recalculation.own-prison': {
    en: 'Choose a prison where you work. Only headquarters may recalculate other prisons.',
    cy: 'Dewiswch garchar lle rydych yn gweithio. Dim ond y pencadlys a gaiff ailgyfrifo carchardai eraill.',
  },
  'recalculation.nobody': {
    en: 'Nobody matches what you chose. Change what you are looking for.',
    cy: 'Nid oes neb yn cyfateb i’ch dewis. Newidiwch yr hyn rydych yn chwilio amdano.',
  },
  'recalculation.running': {
    en: 'Another recalculation for real is still running. Wait until it is finished, or cancel it.',
    cy: 'Mae ailgyfrifo go iawn arall yn dal i redeg. Arhoswch iddo orffen, neu canslwch ef.',
  },
  'recalculation.not-in-force': {
    en: 'Only the law in force may be used for real. Rehearse this one, or have it published first.',
    cy: 'Dim ond y gyfraith mewn grym y gellir ei defnyddio go iawn. Ymarferwch yr un hon, neu trefnwch iddi gael ei chyhoeddi’n gyntaf.',
  },
  'recalculation.ended': {
    en: 'This recalculation has already ended. Start another one.',
    cy: 'Mae’r ailgyfrifo hwn eisoes wedi dod i ben. Dechreuwch un arall.',
  },
}
