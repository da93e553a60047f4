import type { Text } from '#kernel'
import {
  admissionReasons,
  recallKinds,
  releaseReasons,
  type Movement,
  type MovementTerms,
  type Recall,
  type RecallKind,
} from '#sentence/sentences'
import { shortDay } from '#web'

/** A recall in a line: "Standard recall, licence revoked 3 March 2025, back in custody 10 March 2025". */
export function recallSays({ kind, revokedOn, returnedOn }: Pick<Recall, 'kind' | 'revokedOn' | 'returnedOn'>): Text {
  const { name } = recallKinds[kind]
  const back =
    returnedOn === null
      ? { en: 'still at large', cy: 'yn dal yn rhydd' }
      : { en: `back in custody ${shortDay('en', returnedOn)}`, cy: `yn ôl yn y ddalfa ${shortDay('cy', returnedOn)}` }
  return {
    en: `${name.en}, licence revoked ${shortDay('en', revokedOn)}, ${back.en}`,
    cy: `${name.cy}, dirymwyd y drwydded ${shortDay('cy', revokedOn)}, ${back.cy}`,
  }
}

/** A movement in a line: "Released: home detention curfew, 3 March 2025". */
export function movementSays(movement: Movement | MovementTerms): Text {
  const { on, direction } = movement
  const why = movement.direction === 'out' ? releaseReasons[movement.reason] : admissionReasons[movement.reason]
  const lead =
    direction === 'out' ? { en: 'Out of custody', cy: 'Allan o’r ddalfa' } : { en: 'Into custody', cy: 'I’r ddalfa' }
  return {
    en: `${lead.en} ${shortDay('en', on)}: ${why.en}`,
    cy: `${lead.cy} ${shortDay('cy', on)}: ${why.cy}`,
  }
}

/** What to look at again before a recall is recorded. */
export function recallWarnings(
  { kind, sentences }: Pick<Recall, 'kind' | 'sentences'>,
  { expected, covered }: { readonly expected: readonly RecallKind[]; readonly covered: readonly string[] },
): readonly Text[] {
  const warnings: Text[] = []
  if (!expected.includes(kind)) {
    const names = expected.map(each => recallKinds[each].name)
    warnings.push({
      en: `The law expects another kind here: ${names.map(({ en }) => en.toLowerCase()).join(', ')}. Check the notice.`,
      cy: `Mae’r gyfraith yn disgwyl math arall yma: ${names.map(({ cy }) => cy.toLowerCase()).join(', ')}. Gwiriwch yr hysbysiad.`,
    })
  }
  if (covered.some(id => !sentences.includes(id))) {
    warnings.push({
      en: 'By the dates the licence of another sentence still ran, and the recall leaves it out. Check the notice.',
      cy: 'Yn ôl y dyddiadau roedd trwydded dedfryd arall yn dal i redeg, ac mae’r galw yn ôl yn ei gadael allan. Gwiriwch yr hysbysiad.',
    })
  }
  if (sentences.some(id => !covered.includes(id))) {
    warnings.push({
      en: 'By the dates the licence of one of these sentences did not run on that day. Check the notice and the dates.',
      cy: 'Yn ôl y dyddiadau nid oedd trwydded un o’r dedfrydau hyn yn rhedeg ar y diwrnod hwnnw. Gwiriwch yr hysbysiad a’r dyddiadau.',
    })
  }
  return warnings
}
