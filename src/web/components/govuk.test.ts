import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { html, Html } from '../html.ts'
import * as govuk from './govuk.generated.ts'
import { normalised } from './normalised.test-help.ts'

const components = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend')), 'components')

interface Fixture {
  readonly name: string
  readonly options: object
  readonly html: string
}

const SLOTS = new Set(['start', 'navigationStart', 'navigationEnd'])

/** The fixtures give markup as strings; ours takes it only as markup. */
function withMarkup(value: unknown, name = '', inSlots = false): unknown {
  if (typeof value === 'string') {
    const slot = inSlots && (SLOTS.has(name) || name === 'end')
    return slot || /html$/i.test(name) ? new Html(value) : value
  }
  if (Array.isArray(value)) return value.map(item => withMarkup(item, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, withMarkup(own, key, name === 'slots')]))
}

const functions = govuk as unknown as Readonly<Record<string, (options: unknown) => Html>>

function fixturesOf(component: string): readonly Fixture[] {
  const read: unknown = JSON.parse(readFileSync(join(components, component, 'fixtures.json'), 'utf8'))
  return (read as { readonly fixtures: readonly Fixture[] }).fixtures
}

const names = readdirSync(components, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)

test('all 39 components of the design system are compiled', () => {
  expect(names).toHaveLength(39)
  expect(Object.keys(govuk)).toHaveLength(39)
})

describe.each(names)('%s', component => {
  const fixtures = fixturesOf(component)
  const render = functions[`govuk-${component}`.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())]

  test.each(fixtures.map(fixture => [fixture.name, fixture] as const))(
    'gives the published markup for: %s',
    (_, fixture) => {
      if (!render) throw new Error(`${component} is not compiled`)
      const published = normalised(fixture.html)
      expect(published.length).toBeGreaterThan(fixture.html.trim() === '' ? -1 : 0)
      expect(normalised(render(withMarkup(fixture.options)).markup)).toEqual(published)
    },
  )
})

test('text that is given to a component is escaped, and only markup is placed as it stands', () => {
  const sly = '<script>alert("x")</script>'
  expect(govuk.govukButton({ text: sly }).markup).toContain('&lt;script&gt;')
  expect(govuk.govukInsetText({ html: html`<b>${sly}</b>` }).markup).toContain('<b>&lt;script&gt;')
  const asString = { html: sly } as unknown as govuk.GovukInsetTextOptions
  expect(govuk.govukInsetText(asString).markup).toContain('&lt;script&gt;')
  expect(govuk.govukTag({ text: 'a', attributes: { title: '"><script>' } }).markup).toContain(
    '&quot;&gt;&lt;script&gt;',
  )
})
