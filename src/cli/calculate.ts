import { dayInWords, isoDay, isoPeriod, type Day, type Language } from '#kernel'
import {
  calculate,
  envelopeOf,
  hintsOf,
  kinds,
  unusedDeductions,
  type Calculation,
  type Edition,
  type KindCode,
  type Step,
} from '#law'
import { isoDates, openCaseFile } from '#sentence/case-files'
import { readCalculateArguments, type CalculateArguments } from './calculate-arguments.ts'
import { waysToName } from './edition-named.ts'
import type { Command } from './command.ts'
import { printPaper, type FromFile } from './print-papers.ts'

export const calculateCommand: Command = {
  name: 'calculate',
  summary: 'work out release dates from case files',
  help: `throughcare calculate FILE… [--json] [--in-force | --as-of DAY | --edition NAME] [--hints DAY] [--welsh]
                          [--sheet FILE.pdf] [--letter FILE.pdf]

Reads bookings in the JSON format of the Ministry of Justice's calculate-release-dates-api (a booking with the law to
apply, a worked example with its "input", or a bare booking) and prints the release dates with the working of each.

  --json             one JSON object a line: {"file", "dates", "effectiveSentenceLength", "tranches", "refused"}
  --in-force         apply the law in force, whatever parameter set and toggles the file names
  --as-of DAY        apply the law as it stood on a day (YYYY-MM-DD): only what had begun by then
  --edition NAME     apply an edition of the law: ${waysToName}
  --hints DAY        add what to note about each date as seen on a day, the envelope of the sentences, and deductions that
                     could not be used
  --welsh            words in Welsh
  --sheet FILE.pdf   write the calculation sheet of one booking too, as a tagged PDF
  --letter FILE.pdf  write the letter to the person too

A booking that cannot be calculated is refused by name, in "refused" as {"code", "says"}, and has no dates.
The exit status is 1 when a file could not be read, otherwise 0; a refusal is an answer.
`,
  async run(args, out) {
    const asked = readCalculateArguments(args)
    if ('wrong' in asked) {
      out.error(`${asked.wrong}\n\n${this.help}`)
      return 2
    }
    const { files, json, language, papers } = asked
    const answers = files.map(file => answerTo(file, asked))
    for (const answer of answers) out.write(json ? jsonLine(answer, language) : readable(answer, language))
    for (const { paper, to } of papers)
      for (const { from } of answers) if (from) await printPaper(from, { paper, to, language })
    return answers.some(({ calculation }) => calculation === undefined) ? 1 : 0
  },
}

interface Answer {
  readonly file: string
  /** Undefined when the file could not be read. */
  readonly calculation: Calculation | undefined
  /** For papers: the calculation with what it was worked out from. */
  readonly from?: FromFile
  readonly refused: readonly { readonly code: string; readonly says: string }[]
  readonly notes?: Notes
}

/** What is noted beside the dates. */
interface Notes {
  readonly hints: ReturnType<typeof hintsOf>
  readonly envelope: ReturnType<typeof envelopeOf>
  readonly unusedDeductions: number
}

function notesOf({ booking, calculation }: FromFile, edition: Edition, today: Day): Notes {
  return {
    hints: hintsOf({ booking, calculation, edition, today }),
    envelope: envelopeOf(booking, calculation),
    unusedDeductions: unusedDeductions(booking, edition),
  }
}

function answerTo(file: string, { language, edition: chosen, hintsOn }: CalculateArguments): Answer {
  const read = openCaseFile(file)
  if (!read.ok) {
    const { code, says } = read.refusal
    return { file, calculation: undefined, refused: [{ code, says: says[language] }] }
  }
  const { booking, edition, options } = read.value
  const law = chosen ?? edition
  const calculation = calculate(booking, law, options)
  const refused = calculation.refused.map(({ code, says }) => ({ code, says: says[language] }))
  const from = { file, booking, calculation, edition: law.id }
  return { file, calculation, from, refused, ...(hintsOn === undefined ? {} : { notes: notesOf(from, law, hintsOn) }) }
}

function jsonLine({ file, calculation, refused, notes }: Answer, language: Language): string {
  const length = calculation?.effectiveSentenceLength
  const line = {
    file,
    dates: isoDates(calculation?.dates ?? {}),
    effectiveSentenceLength: length === undefined ? null : isoPeriod(length),
    tranches: calculation?.tranches ?? {},
    refused,
    ...(notes ? notesJson(notes, language) : {}),
  }
  return `${JSON.stringify(line)}\n`
}

function notesJson({ hints, envelope, unusedDeductions: unused }: Notes, language: Language): object {
  return {
    hints: Object.fromEntries(Object.entries(hints).map(([kind, said]) => [kind, said.map(hint => hint[language])])),
    envelope: envelope ? { ...envelope, begins: isoDay(envelope.begins), ends: isoDay(envelope.ends) } : null,
    unusedDeductions: unused,
  }
}

function readable({ file, calculation, refused, notes }: Answer, language: Language): string {
  const lines = [file, '']
  for (const { code, says } of refused) lines.push(`  ${says} (${code})`)
  if (calculation && refused.length === 0)
    lines.push(...dates(calculation, language), ...noted(notes, language), ...workings(calculation, language))
  return `${lines.join('\n')}\n\n`
}

/** The kinds of date there are, in the order in which they usually fall. */
function kindsOf({ dates: found }: Calculation): readonly KindCode[] {
  return (Object.keys(found) as KindCode[]).sort((a, b) => kinds[a].order - kinds[b].order)
}

function dates(calculation: Calculation, language: Language): readonly string[] {
  return kindsOf(calculation).flatMap(kind => {
    const on = calculation.dates[kind]
    if (on === undefined) return []
    const day = dayInWords(on)[language].padStart(18)
    return [`  ${kind.padEnd(6)}${day}  ${kinds[kind].name[language]}`]
  })
}

function noted(notes: Notes | undefined, language: Language): readonly string[] {
  if (notes === undefined) return []
  const { envelope, unusedDeductions: unused, hints } = notes
  const lines = Object.entries(hints).flatMap(([kind, said]) =>
    said.map(hint => `  ${kind.padEnd(6)}${hint[language]}`),
  )
  if (envelope) {
    const [from, to] = [dayInWords(envelope.begins)[language], dayInWords(envelope.ends)[language]]
    lines.push(`  ${noteWords.envelope[language]}: ${from} – ${to}, ${envelope.days.toLocaleString('en-GB')}`)
  }
  if (unused > 0) lines.push(`  ${noteWords.unused[language]}: ${unused}`)
  return lines.length === 0 ? [] : ['', ...lines]
}

const noteWords = {
  envelope: { en: 'Sentence envelope, in days', cy: 'Amlen y ddedfryd, mewn diwrnodau' },
  unused: {
    en: 'Days of remand or bail that could not be used',
    cy: 'Diwrnodau remánd neu fechnïaeth na ellid eu defnyddio',
  },
} as const

function workings(calculation: Calculation, language: Language): readonly string[] {
  return kindsOf(calculation).flatMap(kind => {
    const steps = calculation.workings[kind] ?? []
    return ['', `  ${kinds[kind].name[language]}`, ...steps.flatMap(step => lineOf(step, language))]
  })
}

function lineOf({ what, days, date, because, cites }: Step, language: Language): readonly string[] {
  const count = days === undefined ? '' : `${days < 0 ? '−' : '+'}${Math.abs(days).toLocaleString('en-GB')}`
  const on = date === undefined ? '' : dayInWords(date)[language]
  const law = cites.length === 0 ? '' : ` [${cites.join(', ')}]`
  const line = `    ${what[language].padEnd(52)}${count.padStart(7)}${on.padStart(20)}`
  return [line.trimEnd(), `      ${because[language]}${law}`]
}
