import { never, type Language, type Text } from '#kernel'
import { provision } from '#law'
import { dayText, readableNumber, say, shortDay, type Paper, type PaperBlock, type PaperCell } from '#web'
import { overrideReasons } from '../by-hand.ts'
import { adjustmentNames } from '../comparison.ts'
import { sentencesIn, sentenceSays } from '../sentence-says.ts'
import { dateKinds, inOrder } from '../date-kinds.ts'
import type { Step } from '../outcome.ts'
import { kindName } from '../pages/drawn/dates.ts'
import { editionSays, watermarkOf, type Printed } from './printed.ts'
import { sheetTexts as texts } from './sheet-texts.ts'

/** The sentence calculation sheet: every date with every step, for the file and for the one who checks. */
export function calculationSheet(printed: Printed, language: Language): Paper {
  const { name, number, outcome } = printed
  const watermark = watermarkOf(printed)
  const dated = inOrder(outcome.dates)
  const words = (text: Text): string => say(language, text)
  return {
    language,
    title: words(texts.title),
    foot: [name, number, words(printed.called), words(printed.printedOn)].filter(Boolean).join(' · '),
    ...(watermark === undefined ? {} : { watermark: words(watermark) }),
    type: 'close',
    blocks: [
      ...standing(printed, language),
      { is: 'facts', rows: whose(printed, language) },
      ...enteredByHand(printed, language),
      ...outcome.refused.map(({ says }): PaperBlock => ({ is: 'notice', text: words(says) })),
      ...(dated.length === 0 ? [] : dates(printed, language)),
      ...sentences(printed, language),
      ...adjustments(printed, language),
      ...(dated.length === 0 ? [] : [{ is: 'heading', level: 2, text: words(texts.workings) } as const]),
      ...dated.flatMap(([kind, on]) => [
        { is: 'heading', level: 3, text: `${words(kindName(kind))}: ${words(dayText(on))}` } as const,
        ...working(outcome.workings[kind] ?? [], { language, caption: words(kindName(kind)) }),
      ]),
      ...law(printed, language),
      { is: 'heading', level: 2, text: words(texts.answers) },
      { is: 'facts', rows: answers(printed, language) },
      { is: 'signatures', lines: [words(texts.signMade), words(texts.signChecked)], date: words(texts.signDate) },
    ],
  }
}

/** What nobody may overlook about how sure the sheet is. */
function standing({ state }: Printed, language: Language): readonly PaperBlock[] {
  switch (state) {
    case 'confirmed':
      return []
    case 'provisional':
    case 'not-recorded':
      return [{ is: 'notice', text: say(language, texts.notConfirmed) }]
    case 'sent-back':
      return [{ is: 'notice', text: say(language, texts.notAgreed) }]
    case 'refused':
      return [{ is: 'notice', text: say(language, texts.refused) }]
    case 'stale':
      return [{ is: 'notice', text: say(language, texts.outOfDate) }]
    case 'superseded':
      return [{ is: 'notice', text: say(language, texts.replaced) }]
    default:
      return never(state)
  }
}

type Facts = Extract<PaperBlock, { is: 'facts' }>['rows']

function whose({ name, number, where, booking, called, because }: Printed, language: Language): Facts {
  const words = (text: Text): string => say(language, text)
  return [
    [words(texts.name), name],
    [words(texts.number), number ?? words(texts.none)],
    [words(texts.born), booking === null ? words(texts.notKnown) : shortDay(language, booking.person.bornOn)],
    [words(texts.where), where === undefined ? words(texts.notKnown) : words(where)],
    [words(texts.which), because === undefined ? words(called) : `${words(called)}: ${words(because)}`],
  ]
}

/** Why dates stand that the law did not give. */
function enteredByHand({ byHand }: Printed, language: Language): readonly PaperBlock[] {
  if (byHand === null) return []
  const words = (text: Text): string => say(language, text)
  const evidence: readonly [string, string] = [words(texts.evidence), byHand.evidence]
  if (byHand.way !== 'genuine-override')
    return [
      { is: 'notice', text: words(texts.byHand) },
      { is: 'facts', rows: [evidence] },
      ...byHand.couldNot.map(({ says }): PaperBlock => ({ is: 'paragraph', text: words(says) })),
    ]
  const why = [words(overrideReasons[byHand.why].name), byHand.detail ?? ''].filter(Boolean).join('. ')
  return [
    { is: 'notice', text: words(texts.overridden) },
    { is: 'facts', rows: [[words(texts.because), why], evidence] },
  ]
}

function dates({ outcome }: Printed, language: Language): readonly PaperBlock[] {
  const words = (text: Text): string => say(language, text)
  return [
    { is: 'heading', level: 2, text: words(texts.dates) },
    {
      is: 'table',
      caption: words(texts.dates),
      captionHidden: true,
      columns: [
        { head: words(texts.what), share: 5 },
        { head: words(texts.date), share: 4 },
        { head: words(texts.means), share: 5.6 },
      ],
      rows: inOrder(outcome.dates).map(([kind, on]) => [
        { text: words(kindName(kind)) },
        { text: words(dayText(on)) },
        { text: words(dateKinds[kind].says) },
      ]),
    },
  ]
}

function sentences({ booking }: Printed, language: Language): readonly PaperBlock[] {
  const words = (text: Text): string => say(language, text)
  const parts = booking === null ? [] : sentencesIn(booking)
  if (parts.length === 0) return []
  const places = new Map(parts.map(({ id }, index) => [id, index + 1]))
  return [
    { is: 'heading', level: 2, text: words(texts.sentences) },
    {
      is: 'table',
      caption: words(texts.sentences),
      captionHidden: true,
      columns: [
        { head: words(texts.line), share: 1 },
        { head: words(texts.sentence), share: 7 },
        { head: words(texts.committed), share: 3 },
        { head: words(texts.court), share: 3 },
        { head: words(texts.served), share: 3 },
      ],
      rows: parts.map((part, index) => {
        const after = part.follows === undefined ? undefined : places.get(part.follows)
        return [
          { text: String(index + 1) },
          { text: words(sentenceSays(part)) },
          { text: shortDay(language, part.offence.committedOn) },
          { text: part.caseReference ?? words(texts.notKnown) },
          { text: after === undefined ? words(texts.fromItsDay) : `${words(texts.after)} ${after}` },
        ]
      }),
    },
  ]
}

function adjustments({ booking }: Printed, language: Language): readonly PaperBlock[] {
  const words = (text: Text): string => say(language, text)
  if (booking === null) return []
  const heading = { is: 'heading', level: 2, text: words(texts.time) } as const
  if (booking.adjustments.length === 0) return [heading, { is: 'paragraph', text: words(texts.noTime) }]
  return [
    heading,
    {
      is: 'table',
      caption: words(texts.time),
      captionHidden: true,
      columns: [
        { head: words(texts.kindOfTime), share: 5 },
        { head: words(texts.days), share: 2, numeric: true },
        { head: words(texts.from), share: 3 },
        { head: words(texts.to), share: 3 },
        { head: words(texts.appliesFrom), share: 3 },
      ],
      rows: booking.adjustments.map(({ kind, days, from, to, appliesFrom }) => [
        { text: words(adjustmentNames[kind] ?? { en: kind, cy: kind }) },
        { text: readableNumber(language, days) },
        { text: from === undefined ? '' : shortDay(language, from) },
        { text: to === undefined ? '' : shortDay(language, to) },
        { text: shortDay(language, appliesFrom) },
      ]),
    },
  ]
}

/** The sum of one date, like a receipt, and what is not certain about it. */
function working(
  steps: readonly Step[],
  { language, caption }: { readonly language: Language; readonly caption: string },
): readonly PaperBlock[] {
  const words = (text: Text): string => say(language, text)
  if (steps.length === 0) return [{ is: 'paragraph', text: words(texts.noWorking) }]
  return [
    {
      is: 'table',
      caption,
      captionHidden: true,
      columns: [
        { head: words(texts.step), share: 3.9 },
        { head: words(texts.days), share: 1.9, numeric: true },
        { head: words(texts.date), share: 4.2 },
        { head: words(texts.because), share: 5.8 },
      ],
      rows: steps.map(({ what, days, date, because, cites }): readonly PaperCell[] => [
        { text: words(what) },
        { text: days === null ? '' : signed(language, days) },
        { text: date === null ? '' : words(dayText(date)) },
        {
          text: words(because),
          ...(cites.length === 0 ? {} : { under: cites.map(cite => words(provision(cite).short)).join(', ') }),
        },
      ]),
      result: true,
    },
    ...steps
      .flatMap(({ uncertain }) => uncertain)
      .map((text): PaperBlock => ({ is: 'notice', text: `${words(texts.uncertain)} ${words(text)}` })),
  ]
}

function signed(language: Language, days: number): string {
  return days < 0 ? `−${readableNumber(language, -days)}` : readableNumber(language, days)
}

/** Every provision that the workings rest on, and where it can be read. */
function law({ outcome }: Printed, language: Language): readonly PaperBlock[] {
  const cites = Object.values(outcome.workings).flatMap(steps => steps.flatMap(step => step.cites))
  if (cites.length === 0) return []
  const items = [...new Set(cites)].sort().map(cite => {
    const { name, href } = provision(cite)
    return `${say(language, name)}: ${href.replace('https://www.', '')}`
  })
  return [
    { is: 'heading', level: 2, text: say(language, texts.law) },
    { is: 'list', items },
  ]
}

function answers({ made, checked, edition }: Printed, language: Language): Facts {
  const words = (text: Text): string => say(language, text)
  const who = (signed: Printed['made'], otherwise: Text): string =>
    signed === undefined ? words(otherwise) : `${signed.by}, ${words(signed.at)}`
  return [
    [words(texts.madeBy), who(made, texts.notRecorded)],
    [words(texts.checkedBy), who(checked, texts.nobodyYet)],
    [words(texts.edition), words(editionSays(edition))],
  ]
}
