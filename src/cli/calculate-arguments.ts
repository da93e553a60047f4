import { parseArgs } from 'node:util'
import { readDay, type Day, type Language } from '#kernel'
import { lawInForce, type Edition } from '#law'
import type { PaperName } from '#sentence/release-dates'
import { editionAsOf, editionNamed } from './edition-named.ts'

/** What is to be calculated, and how it is to be told. */
export interface CalculateArguments {
  readonly files: readonly string[]
  readonly json: boolean
  readonly language: Language
  /** Undefined: the law that each file names. */
  readonly edition: Edition | undefined
  /** The day as seen from which hints are given; undefined without them. */
  readonly hintsOn: Day | undefined
  readonly papers: readonly { readonly paper: PaperName; readonly to: string }[]
}

const options = {
  json: { type: 'boolean' },
  'in-force': { type: 'boolean' },
  'as-of': { type: 'string' },
  edition: { type: 'string' },
  hints: { type: 'string' },
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
  const hintsOn = typeof values.hints === 'string' ? readDay(values.hints) : undefined
  if (values.hints !== undefined && hintsOn === undefined) return { wrong: 'Write a day after --hints, as 2026-11-21.' }
  const edition = editionOf(values)
  if (edition && 'wrong' in edition) return edition
  return {
    files,
    json: values.json === true,
    language: values.welsh === true ? 'cy' : 'en',
    edition,
    hintsOn,
    papers,
  }
}

type Law = Edition | undefined | { readonly wrong: string }

function editionOf(values: Readonly<Record<string, unknown>>): Law {
  const { edition, 'as-of': asOf, 'in-force': inForce } = values
  if (edition !== undefined) {
    return typeof edition === 'string'
      ? editionNamed(edition)
      : { wrong: 'Write the name of an edition after --edition.' }
  }
  if (asOf !== undefined) return editionAsOf(typeof asOf === 'string' ? asOf : undefined)
  return inForce === true ? lawInForce : undefined
}
