import type { Day, Language, Text } from '#kernel'

import { dayText, say, type Paper, type PaperBlock } from '#web'
import { inOrder, type DateKind } from '../date-kinds.ts'
import type { Step } from '../outcome.ts'
import { changedBy, letterTexts as texts } from './letter-texts.ts'
import { watermarkOf, type Printed } from './printed.ts'
import { hardWords, toldOf, type Told } from './told.ts'

/** The letter to the person: the same dates for the same reasons, in words that a child of nine to eleven can read. */
export function letterToPerson(printed: Printed, language: Language): Paper {
  const { name, number, where, called, outcome } = printed
  const words = (text: Text): string => say(language, text)
  const watermark = watermarkOf(printed)
  const tells = inOrder(outcome.dates).flatMap(([kind, on]) => {
    const told = toldOf(kind)
    return told ? [{ kind, on, told }] : []
  })
  const body: readonly PaperBlock[] =
    tells.length === 0
      ? [{ is: 'paragraph', text: words(texts.noDates) }]
      : [
          ...summary(tells, language),
          ...tells.flatMap(each => explained(each, outcome.workings[each.kind] ?? [], language)),
          ...changes(language),
        ]
  return {
    language,
    title: words(texts.title),
    foot: [name, number, words(called)].filter(Boolean).join(' · '),
    ...(watermark === undefined ? {} : { watermark: words(watermark) }),
    type: 'open',
    blocks: [
      { is: 'paragraph', text: [name, number, where === undefined ? '' : words(where)].filter(Boolean).join(', ') },
      { is: 'paragraph', text: words(texts.from) },
      { is: 'paragraph', text: words(printed.printedOn) },
      { is: 'paragraph', text: `${words(texts.dear)} ${name}` },
      ...(tells.length === 0 ? [] : opening(printed, language)),
      ...body,
      ...ending(body, language),
    ],
  }
}

interface Tells {
  readonly kind: DateKind
  readonly on: Day
  readonly told: Told
}

/** How sure the dates are, before anything else. */
function opening({ state, byHand }: Printed, language: Language): readonly PaperBlock[] {
  const opens = { is: 'paragraph', text: say(language, byHand === null ? texts.opens : texts.byHand) } as const
  if (state === 'confirmed') return [opens, { is: 'paragraph', text: say(language, texts.checked) }]
  const old = state === 'stale' || state === 'superseded'
  return [{ is: 'notice', text: say(language, old ? texts.old : texts.notChecked) }, opens]
}

function summary(tells: readonly Tells[], language: Language): readonly PaperBlock[] {
  const words = (text: Text): string => say(language, text)
  return [
    { is: 'heading', level: 2, text: words(texts.dates) },
    {
      is: 'table',
      caption: words(texts.dates),
      captionHidden: true,
      columns: [
        { head: words(texts.what), share: 5 },
        { head: words(texts.when), share: 4 },
      ],
      rows: tells.map(({ told, on }) => [{ text: words(told.heading) }, { text: words(dayText(on)) }]),
    },
  ]
}

/** One date: what it means, and the sum behind it in sentences. */
function explained({ told, on }: Tells, steps: readonly Step[], language: Language): readonly PaperBlock[] {
  const words = (text: Text): string => say(language, text)
  return [
    { is: 'heading', level: 2, text: words(told.heading) },
    { is: 'paragraph', text: `${words(dayText(on))}.`, strong: true, withNext: true },
    { is: 'paragraph', text: words(told.means) },
    ...(steps.length === 0
      ? []
      : [
          { is: 'paragraph', text: words(texts.how), withNext: true } as const,
          { is: 'list', ordered: true, items: steps.map(step => stepSays(step, language)) } as const,
        ]),
  ]
}

/** "Less time on remand: Friday 1 May 2026. 20 days in custody before sentence count as served." */
function stepSays({ what, date, because }: Step, language: Language): string {
  const on = date === null ? '' : `: ${say(language, dayText(date))}`
  return `${say(language, what)}${on}. ${say(language, because)}`
}

function changes(language: Language): readonly PaperBlock[] {
  const words = (text: Text): string => say(language, text)
  return [
    { is: 'heading', level: 2, text: words(texts.changes) },
    { is: 'paragraph', text: words(texts.changedBy), withNext: true },
    { is: 'list', items: changedBy.map(words) },
  ]
}

function ending(body: readonly PaperBlock[], language: Language): readonly PaperBlock[] {
  const words = (text: Text): string => say(language, text)
  const said = JSON.stringify(body)
  const used = hardWords.filter(each => new RegExp(each.used[language], 'i').test(said))
  return [
    { is: 'heading', level: 2, text: words(texts.mistake) },
    { is: 'paragraph', text: words(texts.mistakeSays) },
    { is: 'paragraph', text: words(texts.help) },
    ...(used.length === 0
      ? []
      : [
          { is: 'heading', level: 2, text: words(texts.words) } as const,
          { is: 'list', items: used.map(({ word, means }) => `${words(word)}: ${words(means)}`) } as const,
        ]),
  ]
}
