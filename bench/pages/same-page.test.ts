import { expect, test } from 'vitest'
import { compiledView, nunjucksPage, samplePage } from './same-page.ts'

/** What there is to read in `main`, in order. */
function readable(markup: string): string {
  const main = /<main[\s\S]*?<\/main>/.exec(markup)?.[0] ?? ''
  return main
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

test('both ways of making the page say the same', () => {
  const compiled = readable(compiledView(samplePage).markup)
  expect(compiled.length).toBeGreaterThan(4000)
  expect(compiled).toBe(readable(nunjucksPage()()))
})

test('both ways make the same inputs', () => {
  const inputs = (markup: string) => [...markup.matchAll(/name="(field-\d)"/g)].map(([, name]) => name)
  expect(inputs(compiledView(samplePage).markup)).toHaveLength(8)
  expect(inputs(compiledView(samplePage).markup)).toEqual(inputs(nunjucksPage()()))
})
