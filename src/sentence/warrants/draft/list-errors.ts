import type { FieldError, Typed } from '#web'
import { words } from '../words.ts'
import { ON_NONE } from './charge-fields.ts'

/** What is wrong with the answers to the questions about an offence. */
export function listErrors(typed: Typed): readonly FieldError[] {
  const chosen = typed['lists'] ?? []
  const wrong = (text: FieldError['text']): readonly FieldError[] => [{ field: 'lists', href: '#lists', text }]
  if (chosen.length === 0) return wrong(words['warrant.question-unanswered'])
  if (chosen.includes(ON_NONE) && chosen.length > 1) {
    return wrong({
      en: 'Choose those that apply, or “None of these”, but not both',
      cy: 'Dewiswch y rhai sy’n gymwys, neu “Dim un o’r rhain”, ond nid y ddau',
    })
  }
  const unexplained = chosen.includes('progression-schedule') && (typed['reason']?.[0] ?? '').trim() === ''
  return unexplained ? [{ field: 'reason', href: '#reason', text: words['warrant.schedule-without-reason'] }] : []
}
