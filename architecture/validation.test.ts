// docs/validation.md says of every check what becomes of it: the words of the law and the entry by hand agree with it.
import { mayBeEntered } from '#sentence/release-dates'
import { expect, test } from 'vitest'
import { problems } from '../tools/problems.mjs'
import { read } from './project.ts'

const page = read('docs/validation.md')
const rows = [...page.matchAll(/^\| `([A-Z0-9_]+)` \| (.+) \| (.+) \|$/gm)].map(
  ([, code = '', here = '', then = '']) => ({
    code,
    here,
    then,
  }),
)

/** The codes of the field under which the law refuses or warns. */
const raised = [
  ...['src/law/words.ts', 'src/law/indeterminate/words.ts'].flatMap(file => [
    ...read(file).matchAll(/^ {2}([A-Z0-9_]+): \{/gm),
  ]),
  ...read('src/law/warnings.ts').matchAll(/^ {6}code: '([A-Z0-9_]+)'/gm),
].map(([, code = '']) => code)

test('every code that the law raises has a line, and a line that says so names one', () => {
  const same = rows.filter(({ here }) => /same code/i.test(here)).map(({ code }) => code)
  expect(same.length).toBeGreaterThan(40)
  expect(same.toSorted()).toEqual(raised.toSorted())
})

test('every line says once what becomes of a code, and names codes of ours that exist', () => {
  const codes = rows.map(({ code }) => code)
  expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([])
  const known = new Set(problems().map(({ code }) => code))
  const named = rows.flatMap(({ here }) => here.match(/(?<=`)[a-z][^` ]+(?=`)/g) ?? [])
  expect(named.filter(code => !known.has(code))).toEqual([])
  const unsaid = rows.filter(({ here }) => !/same code|goes beyond|cannot arise|not raised|`/i.test(here))
  expect(unsaid).toEqual([])
})

test('dates may be entered by hand for those of which the table says so, and for no other', () => {
  const says = { en: '', cy: '' }
  const wrong = rows.filter(({ code, then }) => mayBeEntered([{ code, says }]) !== (then === 'by hand'))
  expect(wrong).toEqual([])
  expect(new Set(rows.map(({ then }) => then))).toEqual(new Set(['by hand', 'put right', 'look again']))
})
