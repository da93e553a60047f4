import { choice, text } from '#web'
import type { Text } from '#kernel'
import type { Correction } from '../warrant.ts'
import { words } from '../words.ts'

export const correctionNames: Readonly<Record<Correction['because'], Text>> = {
  'entered-wrongly': { en: 'It was entered wrongly here', cy: 'Fe’i nodwyd yn anghywir yma' },
  'court-amended': { en: 'The court amended its order', cy: 'Diwygiodd y llys ei orchymyn' },
  appeal: { en: 'An appeal court changed the sentence', cy: 'Newidiodd llys apêl y ddedfryd' },
}

/** Why a recorded warrant is corrected. */
export const correctionFields = {
  because: choice({
    label: { en: 'What happened?', cy: 'Beth ddigwyddodd?' },
    of: correctionNames,
    missing: { en: 'Choose what happened', cy: 'Dewiswch beth ddigwyddodd' },
  }),
  reason: text({
    label: { en: 'What is corrected, and how do you know?', cy: 'Beth sy’n cael ei gywiro, a sut ydych chi’n gwybod?' },
    missing: words['warrant.no-reason'],
    rows: 3,
    max: 1000,
  }),
}

/** Why a warrant is corrected, in a line. */
export function correctionReadBack({ because, reason }: Correction): Text {
  const { en, cy } = correctionNames[because]
  return { en: `${en}. ${reason}`, cy: `${cy}. ${reason}` }
}
