import type { Day } from '#kernel'
import { admissionReasons, releaseReasons, type MovementTerms } from '#sentence/sentences'
import { choice, date, readForm, text, type FieldError, type Typed } from '#web'

const OUT = 'out:'
const IN = 'in:'

/** What is asked about a movement. */
export function movementFields(today: Day) {
  return {
    what: choice({
      label: { en: 'What happened?', cy: 'Beth ddigwyddodd?' },
      of: {
        ...Object.fromEntries(
          Object.entries(releaseReasons).map(([reason, { en, cy }]) => [
            `${OUT}${reason}`,
            { en: `Out of custody: ${en}`, cy: `Allan o’r ddalfa: ${cy}` },
          ]),
        ),
        ...Object.fromEntries(
          Object.entries(admissionReasons).map(([reason, { en, cy }]) => [
            `${IN}${reason}`,
            { en: `Into custody: ${en}`, cy: `I’r ddalfa: ${cy}` },
          ]),
        ),
      },
      as: 'select',
      missing: { en: 'Choose what happened', cy: 'Dewiswch beth ddigwyddodd' },
    }),
    on: date({
      label: { en: 'When was it?', cy: 'Pryd oedd hynny?' },
      name: { en: 'The date', cy: 'Y dyddiad' },
      missing: { en: 'Enter the date', cy: 'Nodwch y dyddiad' },
      notAfter: today,
    }),
    source: text({
      label: { en: 'Where is it told?', cy: 'Ble y dywedir hynny?' },
      hint: {
        en: 'For example, the release paper or the reception sheet, with its date',
        cy: 'Er enghraifft, y papur rhyddhau neu’r daflen dderbyn, gyda’i ddyddiad',
      },
      missing: { en: 'Say where it is told', cy: 'Dywedwch ble y dywedir hynny' },
      rows: 2,
      max: 1000,
    }),
  }
}

/** Reads what was typed, or says what is wrong with it. */
export function readMovement(
  today: Day,
  typed: Typed,
):
  | { readonly ok: true; readonly terms: MovementTerms; readonly source: string }
  | { readonly ok: false; readonly errors: readonly FieldError[] } {
  const form = readForm(movementFields(today), typed)
  if (!form.ok) return { ok: false, errors: form.refusal.errors }
  const { what, on, source } = form.value
  const [direction, reason] = what.split(':')
  // The choice is made of these two, so that it can be only one of them.
  return { ok: true, terms: { on, direction, reason } as MovementTerms, source }
}
