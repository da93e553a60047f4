import { emptyTerm } from '#kernel'
import type { IndeterminateSentence } from '#law'
import { committedOn } from '#sentence/warrants'
import type { Movement } from './movements/movement.ts'
import type { PartSources } from './parts-of.ts'
import type { Recall } from './recalls/recall.ts'
import type { Sentence } from './sentence.ts'
import type { Served } from './standing.ts'

const publicProtection: ReadonlySet<string> = new Set(['IPP', 'DPP'])

/** The sentences without an end that a person serves, as the law reads them. */
export function indeterminateOf(
  { sentences, movements, recalls }: Served,
  { typeOf, caseReferences }: Pick<PartSources, 'typeOf' | 'caseReferences'>,
): readonly IndeterminateSentence[] {
  return sentences
    .filter(({ charge }) => typeOf(charge.sentence.type)?.family === 'indeterminate')
    .map(sentence => {
      const { id, imposedOn, charge, warrant } = sentence
      const { type, term, wholeLife, follows } = charge.sentence
      const caseReference = caseReferences.get(warrant) ?? undefined
      return {
        id,
        kind: publicProtection.has(type) ? 'public-protection' : type === 'HMPL' ? 'detention-at-pleasure' : 'life',
        imposedOn,
        offence: { committedOn: committedOn(charge), code: charge.offence },
        minimumTerm: wholeLife || emptyTerm(term) ? undefined : term,
        ...(follows === null ? {} : { follows }),
        releases: releasesOf(sentence, movements, recalls),
        ...(caseReference === undefined ? {} : { caseReference }),
      }
    })
}

/** Each time on licence: from a release by the Parole Board to the recall that came next. */
function releasesOf(
  { id, imposedOn }: Sentence,
  movements: readonly Movement[],
  recalls: readonly Recall[],
): NonNullable<IndeterminateSentence['releases']> {
  const revocations = recalls.filter(({ sentences }) => sentences.includes(id)).map(({ revokedOn }) => revokedOn)
  return movements
    .filter(({ on, direction, reason }) => on > imposedOn && direction === 'out' && onLicence.has(reason))
    .map(({ on }, index, all) => {
      const next = all[index + 1]?.on ?? Infinity
      const recalledOn = revocations.find(revoked => revoked >= on && revoked <= next)
      return { releasedOn: on, ...(recalledOn === undefined ? {} : { recalledOn }) }
    })
}

const onLicence: ReadonlySet<string> = new Set(['parole', 'release-after-recall'])
