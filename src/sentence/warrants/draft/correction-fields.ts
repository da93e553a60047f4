import { choice, date, shortDay, text } from '#web'
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
  decidedOn: date({
    label: { en: 'When was the appeal decided?', cy: 'Pryd y penderfynwyd yr apêl?' },
    hint: { en: 'Only for an appeal: the date on the order', cy: 'Dim ond ar gyfer apêl: y dyddiad ar y gorchymyn' },
    name: { en: 'The date of the appeal decision', cy: 'Dyddiad penderfyniad yr apêl' },
    optional: true,
  }),
  reference: text({
    label: { en: 'Criminal Appeal Office reference', cy: 'Cyfeirnod y Swyddfa Apeliadau Troseddol' },
    hint: {
      en: 'Only for an appeal, where the order bears one',
      cy: 'Dim ond ar gyfer apêl, lle mae un ar y gorchymyn',
    },
    optional: true,
    max: 30,
    width: 20,
    code: true,
    spellcheck: false,
  }),
  reason: text({
    label: { en: 'What is corrected, and how do you know?', cy: 'Beth sy’n cael ei gywiro, a sut ydych chi’n gwybod?' },
    missing: words['warrant.no-reason'],
    rows: 3,
    max: 1000,
  }),
}

/** Why a warrant is corrected, in a line. */
export function correctionReadBack({ because, reason, appeal }: Correction): Text {
  const { en, cy } = correctionNames[because]
  const when = (language: 'en' | 'cy') =>
    appeal === null ? '' : ` (${[shortDay(language, appeal.decidedOn), appeal.reference].filter(Boolean).join(', ')})`
  return { en: `${en}${when('en')}. ${reason}`, cy: `${cy}${when('cy')}. ${reason}` }
}
