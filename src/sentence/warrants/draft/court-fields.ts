import type { Day, Text } from '#kernel'
import { choice, date, text } from '#web'
import { REFERENCE_LENGTH } from '../check-order.ts'
import type { Hearing } from '../order.ts'
import type { Court } from '../reference.ts'
import { faultWords } from '../words.ts'
import { choiceAmong } from './charge-fields.ts'

export const hearingNames: Readonly<Record<Hearing, Text>> = {
  sentencing: { en: 'Sentencing hearing', cy: 'Gwrandawiad dedfrydu' },
  appeal: { en: 'Appeal', cy: 'Apêl' },
  remand: { en: 'Other hearing, with no sentence yet', cy: 'Gwrandawiad arall, heb ddedfryd eto' },
}

/** The fields about the court and the case. `matches`: courts to choose from, when what was typed fits several. */
export function courtFields(today: Day, matches: readonly Court[] = []) {
  return {
    court: text({
      label: { en: 'Court', cy: 'Llys' },
      hint: {
        en: 'The code or words of the name, such as LEEDCT or “Leeds Crown”',
        cy: 'Y cod neu eiriau o’r enw, megis LEEDCT neu “Leeds Crown”',
      },
      missing: faultWords['warrant.no-court'],
      max: 80,
      width: 20,
      spellcheck: false,
    }),
    courtCode: choiceAmong(
      { en: 'Which court?', cy: 'Pa lys?' },
      Object.fromEntries(matches.map(({ code, name }) => [code, name])),
      {
        en: 'Several courts match: choose which one it is',
        cy: 'Mae sawl llys yn cyfateb: dewiswch pa un yw’r llys',
      },
    ),
    reference: text({
      label: { en: 'Case reference', cy: 'Cyfeirnod yr achos' },
      hint: { en: 'Leave empty if the warrant has none', cy: 'Gadewch yn wag os nad oes un ar y warant' },
      optional: true,
      max: REFERENCE_LENGTH,
      width: 20,
      code: true,
      spellcheck: false,
    }),
    heardOn: date({
      label: { en: 'Date of the hearing', cy: 'Dyddiad y gwrandawiad' },
      hint: { en: 'For example, 3 3 2025', cy: 'Er enghraifft, 3 3 2025' },
      missing: faultWords['warrant.no-hearing-date'],
      notAfter: today,
    }),
    hearing: choice({
      label: { en: 'Kind of hearing', cy: 'Math o wrandawiad' },
      of: hearingNames,
      missing: { en: 'Choose the kind of hearing', cy: 'Dewiswch y math o wrandawiad' },
    }),
  }
}
