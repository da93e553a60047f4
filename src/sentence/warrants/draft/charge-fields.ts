import type { Text } from '#kernel'
import { choice, choices, date, number, term, text, type Field } from '#web'
import { markers, type Marker, type Offence, type Outcome } from '#sentence/offences'
import type { PassableType } from '../reference.ts'
import { faultWords } from '../words.ts'

/** A sentence that a new one may be consecutive to, as it is offered. */
export interface Followable {
  readonly id: string
  readonly label: Text
}

export interface ChargeChoices {
  /** Offences to choose from, when what was typed fits several. */
  readonly matches?: readonly Offence[]
  readonly outcomes: readonly Outcome[]
  readonly types: readonly PassableType[]
  readonly followable: readonly Followable[]
  /** Charges of the same warrant whose sentence may be for this one too. */
  readonly sharable: readonly Followable[]
}

/** The value that stands for "not consecutive to anything". */
export const RUNS_AT_ONCE = 'at-once'

/** The value that stands for "has a sentence of its own, or none". */
export const OWN_SENTENCE = 'own'

/** One line of a warrant: the charge, its outcome, and the sentence passed for it. */
export function chargeFields({ matches = [], outcomes, types, followable, sharable }: ChargeChoices) {
  return {
    offence: text({
      label: { en: 'Offence', cy: 'Trosedd' },
      hint: {
        en: 'The code or words of the offence, such as TH68010 or “theft from shop”',
        cy: 'Cod neu eiriau’r drosedd, megis TH68010 neu “theft from shop”',
      },
      missing: faultWords['warrant.no-offence'],
      max: 100,
      width: 30,
      spellcheck: false,
    }),
    offenceCode: choiceAmong(
      { en: 'Which offence?', cy: 'Pa drosedd?' },
      Object.fromEntries(matches.map(({ code, wording }) => [code, `${code}: ${wording}`])),
      {
        en: 'Several offences match: choose which one it is',
        cy: 'Mae sawl trosedd yn cyfateb: dewiswch pa un yw’r drosedd',
      },
    ),
    committedFrom: date({
      label: { en: 'Date of the offence', cy: 'Dyddiad y drosedd' },
      hint: {
        en: 'The first, if there is a range',
        cy: 'Y cyntaf, os oes ystod',
      },
      missing: faultWords['warrant.no-offence-date'],
    }),
    committedUntil: date({
      label: { en: 'Last date of the offence', cy: 'Dyddiad olaf y drosedd' },
      hint: { en: 'Only for a range of dates', cy: 'Dim ond ar gyfer ystod o ddyddiadau' },
      optional: true,
    }),
    count: number({
      label: { en: 'Count', cy: 'Cownt' },
      hint: { en: 'Its number on the indictment', cy: 'Ei rif ar y ditiad' },
      optional: true,
      min: 1,
      max: 9999,
      width: 3,
    }),
    outcome: choice({
      label: { en: 'Outcome', cy: 'Canlyniad' },
      of: Object.fromEntries(outcomes.map(({ code, name }) => [code, name])),
      as: 'select',
      missing: faultWords['warrant.no-outcome'],
    }),
    type: choice({
      label: { en: 'Type of sentence', cy: 'Math o ddedfryd' },
      of: Object.fromEntries(types.map(({ code, name }) => [code, name])),
      as: 'select',
      optional: true,
    }),
    shares: choice({
      label: {
        en: 'Is there one sentence for this charge and another?',
        cy: 'A oes un ddedfryd am y cyhuddiad hwn ac un arall?',
      },
      of: {
        [OWN_SENTENCE]: { en: 'No', cy: 'Nac oes' },
        ...Object.fromEntries(sharable.map(({ id, label }) => [id, label])),
      },
      as: 'select',
      missing: faultWords['warrant.shares-no-sentence'],
    }),
    term: term({
      label: { en: 'Length of the sentence', cy: 'Hyd y ddedfryd' },
      hint: {
        en: 'The custodial part, where there is a separate licence; the tariff or minimum term of a sentence without an end',
        cy: 'Y rhan o garchar, lle mae trwydded ar wahân; tariff neu gyfnod lleiaf dedfryd heb ddiwedd',
      },
      optional: true,
    }),
    licence: term({
      label: { en: 'Length of the licence', cy: 'Hyd y drwydded' },
      hint: {
        en: 'Only for extended, serious terrorism and special custodial sentences',
        cy: 'Dim ond ar gyfer dedfrydau estynedig, terfysgaeth ddifrifol a charcharol arbennig',
      },
      optional: true,
    }),
    fine: number({
      label: { en: 'Amount of the fine not paid', cy: 'Swm y ddirwy na thalwyd' },
      optional: true,
      min: 0,
      max: 1e12,
      decimals: 2,
      prefix: { en: '£', cy: '£' },
      width: 10,
    }),
    wholeLife: choices({
      label: { en: 'Whole life', cy: 'Oes gyfan' },
      of: { yes: { en: 'A whole life order, without a minimum term', cy: 'Gorchymyn oes gyfan, heb gyfnod lleiaf' } },
    }),
    follows: choice({
      label: { en: 'When does it begin?', cy: 'Pryd mae’n dechrau?' },
      of: {
        [RUNS_AT_ONCE]: {
          en: 'On the day of the hearing: concurrent, or the only sentence',
          cy: 'Ar ddiwrnod y gwrandawiad: yn gydredol, neu’r unig ddedfryd',
        },
        ...Object.fromEntries(followable.map(({ id, label }) => [id, label])),
      },
      as: 'radios',
      missing: faultWords['warrant.follows-unknown-sentence'],
    }),
  }
}

/** The value that stands for "none of these lists". */
export const ON_NONE = 'none'

/** Which of the lists that nobody has said yet the offence is on. */
export function listFields(asked: readonly Marker[]) {
  return {
    lists: choices({
      label: { en: 'Do any of these apply to the offence?', cy: 'A oes unrhyw rai o’r rhain yn gymwys i’r drosedd?' },
      hint: {
        en: 'They decide how much of the sentence must be served. The reference data does not say.',
        cy: 'Maent yn penderfynu faint o’r ddedfryd y mae’n rhaid ei chyflawni. Nid yw’r data cyfeirio yn dweud.',
      },
      of: {
        ...Object.fromEntries(asked.map(marker => [marker, markers[marker].asks])),
        [ON_NONE]: { en: 'None of these', cy: 'Dim un o’r rhain' },
      },
      missing: {
        en: 'Choose those that apply, or “None of these”',
        cy: 'Dewiswch y rhai sy’n gymwys, neu “Dim un o’r rhain”',
      },
    }),
    reason: text({
      label: {
        en: 'Why is it in the schedule of offences kept out of the progression model?',
        cy: 'Pam y mae yn yr atodlen o droseddau a gedwir allan o’r model cynnydd?',
      },
      hint: {
        en: 'Only if you chose that: the entry of the schedule, and what on the warrant brings the offence within it',
        cy: 'Dim ond os dewisoch hynny: y cofnod yn yr atodlen, a beth ar y warant sy’n dod â’r drosedd o’i mewn',
      },
      optional: true,
      rows: 3,
      max: 1000,
    }),
  }
}

/** A choice among the things that answer to what was typed: asked only when there are several. */
export function choiceAmong(
  label: Text,
  of: Readonly<Record<string, Text | string>>,
  missing: Text,
): Field<string | undefined> {
  const words = { label, of, as: 'radios' } as const
  const optional = choice({ ...words, optional: true })
  if (Object.keys(of).length < 2) return optional
  const asked = choice({ ...words, missing })
  return {
    label,
    read: (typed, name) => asked.read(typed, name),
    draw: (name, shown) => asked.draw(name, shown),
    write: (value, name) => optional.write(value, name),
    readBack: (value, reader) => optional.readBack(value, reader),
  }
}
