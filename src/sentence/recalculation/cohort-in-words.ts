import type { Day, Text } from '#kernel'
import { fill, shortDay } from '#web'
import type { Cohort } from './cohort.ts'
import { texts } from './texts.ts'

/** Whom a run is about, a line for each thing that narrows it. `placeName`: what a place is called. */
export function cohortInWords(cohort: Cohort, placeName: (code: string) => Text): readonly Text[] {
  const { anywhere, prisons, region, numbers, kind } = cohort
  const lines: Text[] = []
  if (prisons) lines.push(listed(prisons.map(placeName)))
  if (region !== undefined) lines.push({ en: `Held in ${region}`, cy: `Yn cael eu dal yn ${region}` })
  const sentenced = between(cohort.sentencedFrom, cohort.sentencedTo)
  if (sentenced) lines.push(fill({ en: 'Sentenced {en}', cy: 'Dedfrydwyd {cy}' }, sentenced))
  if (kind !== undefined) {
    const when = between(cohort.kindFrom, cohort.kindTo)
    lines.push(
      when ? { en: `${kind} ${when.en}`, cy: `${kind} ${when.cy}` } : { en: `With a ${kind}`, cy: `Â ${kind}` },
    )
  }
  if (cohort.class !== undefined) {
    const name = cohort.class.replaceAll('-', ' ')
    lines.push({ en: `Serving a sentence of the class ${name}`, cy: `Yn bwrw dedfryd o’r dosbarth ${name}` })
  }
  if (numbers)
    lines.push({ en: `Chosen by number: ${numbers.join(', ')}`, cy: `Dewiswyd yn ôl rhif: ${numbers.join(', ')}` })
  if (cohort.most !== undefined)
    lines.push({ en: `No more than ${cohort.most} people`, cy: `Dim mwy na ${cohort.most} o bobl` })
  return lines.length > 0 ? lines : [anywhere ? texts.anywhere : texts.everybody]
}

function listed(names: readonly Text[]): Text {
  return { en: names.map(({ en }) => en).join(', '), cy: names.map(({ cy }) => cy).join(', ') }
}

function between(from: Day | undefined, to: Day | undefined): { readonly en: string; readonly cy: string } | undefined {
  if (from === undefined && to === undefined) return undefined
  const part = (language: 'en' | 'cy', words: readonly [string, string]) =>
    [from, to].flatMap((on, at) => (on === undefined ? [] : [`${words[at]} ${shortDay(language, on)}`])).join(' ')
  return { en: part('en', ['from', 'to']), cy: part('cy', ['o', 'hyd']) }
}
