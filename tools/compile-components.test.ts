import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileComponents } from './compile-components/components.ts'

const files = compileComponents()

test.each([...files])('%s is what its template compiles to now', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('no generated file is left of a component that is gone', () => {
  for (const kit of ['govuk', 'moj']) {
    const folder = `src/web/components/${kit}`
    const expected = [...files.keys()].filter(path => path.startsWith(`${folder}/`)).toSorted()
    expect(
      readdirSync(folder)
        .map(name => `${folder}/${name}`)
        .toSorted(),
    ).toEqual(expected)
  }
})
