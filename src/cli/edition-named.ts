import { existsSync, readFileSync } from 'node:fs'
import { dayInWords, readDay } from '#kernel'
import { firstDayRead, lawAsItStood, lawBeforeTheSentencingAct, lawInForce, storedEdition, type Edition } from '#law'

/** Editions that have a name of their own. */
const named: Readonly<Record<string, Edition>> = {
  'in-force': lawInForce,
  'before-the-sentencing-act-2026': lawBeforeTheSentencingAct,
}

/** How an edition may be named, for a command's help. */
export const waysToName = `${Object.keys(named).join(', ')}, or the file of an edition (JSON, from its page)`

/** An edition by its name or its file, or what is wrong with the name. */
export function editionNamed(name: string): Edition | { readonly wrong: string } {
  const known = named[name]
  if (known) return known
  if (!existsSync(name)) return { wrong: `There is no edition ${name}. There are: ${waysToName}.` }
  try {
    return storedEdition(JSON.parse(readFileSync(name, 'utf8')))
  } catch (error) {
    return { wrong: `${name} is no edition of the law: ${error instanceof Error ? error.message : String(error)}.` }
  }
}

/** The law as it stood on a day that was typed, or what is wrong with it. */
export function editionAsOf(typed: string | undefined): Edition | { readonly wrong: string } {
  const on = typed === undefined ? undefined : readDay(typed)
  if (on === undefined) return { wrong: 'Write the day after --as-of as YYYY-MM-DD.' }
  if (on < firstDayRead)
    return { wrong: `The rulebook begins on ${dayInWords(firstDayRead).en}: give that day or a later one.` }
  return lawAsItStood(on)
}
