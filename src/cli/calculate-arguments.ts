import { parseArgs } from 'node:util'
import { dayInWords, readDay, type Language } from '#kernel'
import { firstDayRead, lawAsItStood, lawInForce, type Edition } from '#law'
import type { PaperName } from '#sentence/release-dates'

/** What is to be calculated, and how it is to be told. */
export interface CalculateArguments {
  readonly files: readonly string[]
  readonly json: boolean
  readonly language: Language
  /** Undefined: the law that each file names. */
  readonly edition: Edition | undefined
  readonly papers: readonly { readonly paper: PaperName; readonly to: string }[]
}

const options = {
  json: { type: 'boolean' },
  'in-force': { type: 'boolean' },
  'as-of': { type: 'string' },
  welsh: { type: 'boolean' },
  sheet: { type: 'string' },
  letter: { type: 'string' },
} as const

const paperOptions = ['sheet', 'letter'] as const

/** Reads the arguments, or says what is wrong with them. */
export function readCalculateArguments(args: string[]): CalculateArguments | { readonly wrong: string } {
  const unknown = args.find(arg => arg.startsWith('--') && !Object.hasOwn(options, arg.slice(2).replace(/=.*/, '')))
  if (unknown !== undefined) return { wrong: `${unknown} means nothing.` }
  const { values, positionals: files } = parseArgs({ args, allowPositionals: true, options, strict: false })
  const nameless = paperOptions.find(paper => values[paper] === true)
  if (nameless !== undefined) return { wrong: `Write the name of a file after --${nameless}.` }
  const papers = paperOptions.flatMap(paper => {
    const to = values[paper]
    return typeof to === 'string' ? [{ paper, to }] : []
  })
  if (files.length === 0) return { wrong: 'Name at least one file.' }
  if (papers.length > 0 && files.length > 1)
    return { wrong: 'A sheet or a letter is about one booking: name one file.' }
  const law = editionOf(values['as-of'], values['in-force'] === true)
  if ('wrong' in law) return law
  return {
    files,
    json: values.json === true,
    language: values.welsh === true ? 'cy' : 'en',
    edition: law.edition,
    papers,
  }
}

function editionOf(
  asOf: string | boolean | undefined,
  inForce: boolean,
): Pick<CalculateArguments, 'edition'> | { readonly wrong: string } {
  if (asOf === undefined) return { edition: inForce ? lawInForce : undefined }
  const on = typeof asOf === 'string' ? readDay(asOf) : undefined
  if (on === undefined) return { wrong: 'Write the day after --as-of as YYYY-MM-DD.' }
  if (on < firstDayRead)
    return { wrong: `The rulebook begins on ${dayInWords(firstDayRead).en}: give that day or a later one.` }
  return { edition: lawAsItStood(on) }
}
