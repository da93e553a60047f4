import { term as termOf, type Text } from '#kernel'
import { exclusionNames, marksOf, type Exclusion, type Part } from '#law'
import type { Marker, SentenceFamily } from '#sentence/offences'
import { committedOn, type Answers, type Charge } from '#sentence/warrants'
import { isSection250 } from './section-250.ts'
import type { Sentence } from './sentence.ts'

/** What a part of a booking is made with besides its sentence. */
export interface PartSources {
  /** The case that each warrant belongs to, by its id. */
  readonly caseReferences: ReadonlyMap<string, string | null>
  readonly typeOf: (code: string) => { readonly family: SentenceFamily; readonly name: Text } | undefined
  /** The lists that the reference data puts an offence on or keeps it off. */
  readonly listsOf: (offence: string) => Answers
}

/** What each class says of itself, for one of the offences that a sentence was passed for. */
type OwnOf = (sentence: Sentence, lists: Answers) => OwnPart | undefined
type OwnPart = Part extends infer Each
  ? Each extends Part
    ? Omit<Each, 'id' | 'imposedOn' | 'offence'>
    : never
  : never

const sdsPlusLists = ['A', 'B', 'C', 'D'] as const

const ownParts: Readonly<Record<SentenceFamily, OwnOf>> = {
  standard({ imposedOn, charge: { offence, sentence } }, lists) {
    const { term, type } = sentence
    const youth = isSection250(type)
    const marks = marksOf({
      imposedOn,
      term,
      youth,
      offence,
      sdsPlusLists: sdsPlusLists.filter(list => lists[`sds-plus-${list.toLowerCase()}` as Marker] === true),
      excludedLists: (Object.keys(exclusionNames) as Exclusion[]).filter(mark => lists[mark] === true),
    })
    return { class: 'standard-determinate', term, section250: youth, ...marks }
  },
  extended: ({ charge: { sentence } }) => ({
    class: 'extended-determinate',
    custodialTerm: sentence.term,
    extension: sentence.licence ?? termOf({}),
    automaticRelease: sentence.type === 'LASPO_AR',
  }),
  special: ({ charge: { sentence } }) => ({
    class: 'special-custodial',
    custodialTerm: sentence.term,
    extension: sentence.licence ?? termOf({}),
    under18: sentence.type === 'SDOPCU18',
  }),
  'detention-and-training': ({ charge: { sentence } }) => ({
    class: 'detention-and-training-order',
    term: sentence.term,
  }),
  'fine-default': ({ charge: { sentence } }) => ({
    class: 'fine-default',
    term: sentence.term,
    ...(sentence.finePence === null ? {} : { fine: sentence.finePence / 100 }),
  }),
  // A contemnor is released as somebody who did not pay a fine (Criminal Justice Act 2003 s.258).
  civil: ({ charge: { sentence } }) => ({ class: 'fine-default', term: sentence.term }),
  'supervision-breach': ({ charge: { sentence } }) => ({ class: 'supervision-breach', term: sentence.term }),
  'serious-terrorism': ({ charge: { sentence } }) => ({
    class: 'restricted-release',
    custodialTerm: sentence.term,
    extension: sentence.licence ?? termOf({}),
    wholeTerm: true,
  }),
  // Those without an end are no parts; for the others the law has no name, and they are refused by that of their type.
  'older-extended': () => undefined,
  // It stands beside the parts: without-end.ts.
  indeterminate: () => undefined,
  other: () => undefined,
}

/**
 * The parts of a booking that a sentence makes: one for each offence that it was passed for, all with the id of the one
 * sentence. None of a sentence without an end, and none when the law has no name for its class.
 */
export function partsOf(sentence: Sentence, { typeOf, listsOf, caseReferences }: PartSources): readonly Part[] {
  const { id, imposedOn, charge, others, warrant } = sentence
  const family = typeOf(charge.sentence.type)?.family
  const caseReference = caseReferences.get(warrant) ?? undefined
  const partFor = (each: Charge): readonly Part[] => {
    // What the reference data says goes before what a clerk answered when it did not say.
    const lists = { ...each.answers, ...listsOf(each.offence) }
    const own = family && ownParts[family]({ ...sentence, charge: { ...each, sentence: charge.sentence } }, lists)
    if (!own) return []
    return [
      {
        id,
        imposedOn,
        offence: { committedOn: committedOn(each), code: each.offence },
        ...(charge.sentence.follows === null ? {} : { follows: charge.sentence.follows }),
        ...(caseReference === undefined ? {} : { caseReference }),
        ...own,
      },
    ]
  }
  return [charge, ...others].flatMap(partFor)
}
