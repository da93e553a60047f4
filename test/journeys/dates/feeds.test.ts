import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { calculate, rulebook } from '#law'
import { openCaseFile } from '#sentence/case-files'
import { expect, test } from 'vitest'

const folder = import.meta.dirname

/** Each kind of date with each rule that its working rests on, over the worked examples. */
const shown = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .flatMap(name => {
    const read = openCaseFile(join(folder, name))
    if (!read.ok) throw new Error(`${name}: ${read.refusal.says.en}`)
    const { booking, edition, options } = read.value
    return Object.entries(calculate(booking, edition, options).workings).flatMap(([kind, steps]) =>
      steps.flatMap(({ reasons }) => reasons.map(({ rule }) => ({ kind, rule }))),
    )
  })

test.each(rulebook.filter(({ feeds }) => feeds).map(rule => [rule.id, rule] as const))(
  '%s names every date whose working rests on it',
  (id, { feeds }) => {
    const kinds = new Set(shown.filter(({ rule }) => rule === id).map(({ kind }) => kind))
    expect([...kinds].filter(kind => !(feeds as readonly string[]).includes(kind))).toEqual([])
  },
)
