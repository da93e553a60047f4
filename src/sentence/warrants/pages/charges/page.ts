import type { AboutPerson, PersonPage } from '#record/people'
import { termInWords, type Day, type Text } from '#kernel'
import { markerNames } from '#sentence/offences'
import { shortDay, type PageError } from '#web'
import { chains, type ChainLink } from '../../check-chain.ts'
import { askedAbout, valuesOf } from '../../draft/assemble.ts'
import type { OpenDraft } from '../../draft/keep-draft.ts'
import { listNames } from '../../list-names.ts'
import type { Charge, ImposedSentence } from '../../order.ts'
import type { Reference } from '../../reference.ts'
import { faultSays } from '../../words.ts'

/** One charge of a warrant, as it is read back. */
export interface ChargeRow {
  readonly id: string
  readonly number: number
  readonly count: number | null
  readonly offence: string
  /** The lists it is on. */
  readonly lists: readonly Text[]
  readonly dates: Text | undefined
  readonly outcome: Text | undefined
  readonly sentence: Text | undefined
  readonly begins: Text | undefined
  /** Questions that nobody has answered yet. */
  readonly questions: boolean
  readonly problem: Text | undefined
}

export interface ChargesPage extends PersonPage {
  readonly path: string
  readonly rows: readonly ChargeRow[]
  readonly chains: readonly ChainLink<ChainItem>[]
}

/** A sentence in the drawing of chains. */
export interface ChainItem {
  readonly id: string
  readonly follows: string | null
  readonly says: Text
}

/** The charges of a draft as a table, with the chains their sentences make. */
export function chargesPage(about: AboutPerson, path: string, open: OpenDraft): ChargesPage {
  const { read, faults, reference, draft } = open
  const court = read.court.done ? read.court.value : undefined
  const charges = valuesOf(read.charges)
  const rows = read.charges.map(({ id, read: step }, index): ChargeRow => {
    const number = index + 1
    const fault = faults.find(
      ({ at, code }) => at.startsWith(`/charges/${index}/`) && code !== 'warrant.question-unanswered',
    )
    if (!step.done) {
      const [error] = step.errors
      return { ...unread(id, number, draft.typed.charges[index]?.typed['offence']?.[0] ?? ''), problem: error?.text }
    }
    const charge = step.value
    const asked = askedAbout(charge, { charges, reference, court })
    return {
      ...chargeRow(charge, number, reference, charges),
      questions: asked.some(marker => charge.answers[marker] === undefined),
      problem: fault && faultSays(fault),
    }
  })
  const errors: readonly PageError[] = [
    ...rows.flatMap(({ problem, number }) =>
      problem === undefined
        ? []
        : [
            {
              text: { en: `Charge ${number}: ${problem.en}`, cy: `Cyhuddiad ${number}: ${problem.cy}` },
              href: `#charge-${number}`,
            },
          ],
    ),
    ...faults.filter(({ at }) => at === '/charges').map(fault => ({ text: faultSays(fault), href: '#add-charge' })),
  ]
  return {
    about,
    path,
    title: { en: 'Charges and sentences', cy: 'Cyhuddiadau a dedfrydau' },
    back: path,
    wide: true,
    errors: rows.length === 0 ? [] : errors,
    rows,
    chains: chainsOf(charges, reference, open),
  }
}

function unread(id: string, number: number, offence: string): ChargeRow {
  return {
    id,
    number,
    count: null,
    offence,
    lists: [],
    dates: undefined,
    outcome: undefined,
    sentence: undefined,
    begins: undefined,
    questions: false,
    problem: undefined,
  }
}

/** A charge as one row of a table. `charges`: those of the same warrant, for consecutive links. */
export function chargeRow(charge: Charge, number: number, reference: Reference, charges: readonly Charge[]): ChargeRow {
  const { sentence } = charge
  const known = reference.offence(charge.offence)
  const lists = { ...charge.answers, ...known?.markers }
  return {
    id: charge.id,
    number,
    count: charge.count,
    offence: known ? `${known.code}: ${known.wording}` : charge.offence,
    lists: markerNames.filter(marker => lists[marker] === true).map(marker => listNames[marker]),
    dates: datesOf(charge.committedFrom, charge.committedUntil),
    outcome: reference.outcome(charge.outcome)?.name,
    sentence: sentence ? sentenceSays(sentence, reference) : sharedSays(charge, charges),
    begins: sentence ? beginsOf(sentence.follows, charges) : undefined,
    questions: false,
    problem: undefined,
  }
}

/** "2 years with a licence of 1 year. Extended determinate sentence". */
function sentenceSays(sentence: ImposedSentence, reference: Reference): Text {
  const { en, cy } = reference.sentenceType(sentence.type)?.name ?? { en: sentence.type, cy: sentence.type }
  const said = lengthSays(sentence)
  return { en: said.en === '' ? en : `${said.en}. ${en}`, cy: said.cy === '' ? cy : `${said.cy}. ${cy}` }
}

function lengthSays({ term, licence, finePence, wholeLife }: ImposedSentence): Text {
  if (wholeLife) return { en: 'Whole life order', cy: 'Gorchymyn oes gyfan' }
  const length = termInWords(term)
  if (licence) {
    const after = termInWords(licence)
    return { en: `${length.en} with a licence of ${after.en}`, cy: `${length.cy} gyda thrwydded o ${after.cy}` }
  }
  if (finePence === null) return length
  const pounds = (finePence / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' })
  return { en: `${length.en} for ${pounds} not paid`, cy: `${length.cy} am ${pounds} heb ei dalu` }
}

function sharedSays({ sharesSentenceOf }: Charge, charges: readonly Charge[]): Text | undefined {
  if (sharesSentenceOf === null) return undefined
  const number = charges.findIndex(({ id }) => id === sharesSentenceOf) + 1
  return { en: `One sentence with charge ${number}`, cy: `Un ddedfryd gyda chyhuddiad ${number}` }
}

function datesOf(from: Day, until: Day | null): Text {
  if (until === null) return { en: shortDay('en', from), cy: shortDay('cy', from) }
  return {
    en: `${shortDay('en', from)} to ${shortDay('en', until)}`,
    cy: `${shortDay('cy', from)} i ${shortDay('cy', until)}`,
  }
}

function beginsOf(follows: string | null, charges: readonly Charge[]): Text {
  if (follows === null) return { en: 'At once', cy: 'Ar unwaith' }
  const number = charges.findIndex(({ id }) => id === follows) + 1
  return number === 0
    ? { en: 'After a sentence of another warrant', cy: 'Ar ôl dedfryd gwarant arall' }
    : { en: `After charge ${number}`, cy: `Ar ôl cyhuddiad ${number}` }
}

/** The sentences of a draft as chains, led on from those of other warrants that they follow. */
function chainsOf(charges: readonly Charge[], reference: Reference, open: OpenDraft): readonly ChainLink<ChainItem>[] {
  const own = charges.flatMap(({ id, sentence, offence }, index): ChainItem[] => {
    if (!sentence) return []
    const length = termInWords(sentence.term)
    const wording = reference.offence(offence)?.wording ?? offence
    return [
      {
        id,
        follows: sentence.follows,
        says: {
          en: `Charge ${index + 1}: ${length.en}, ${wording}`,
          cy: `Cyhuddiad ${index + 1}: ${length.cy}, ${wording}`,
        },
      },
    ]
  })
  const before = new Set(own.map(({ follows }) => follows))
  const elsewhere = open.followable
    .filter(({ id }) => before.has(id) && !own.some(each => each.id === id))
    .map(({ id, label }) => ({ id, follows: null, says: label }))
  return chains([...elsewhere, ...own])
}
