import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#kernel'
import { placeLabels } from './label-rows.ts'
import { sentenceTimeline, type SentenceTimeline, type SpanKind } from './sentence-timeline.ts'
import { letters, svg, textWidth } from './svg.ts'

const both = (en: string, cy = `${en} (cy)`) => ({ en, cy })

describe('labels', () => {
  const label = fc.record({ x: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 10, max: 200 }) })

  test('never overlap in a row, and no line to a mark crosses a label that is nearer', () => {
    fc.assert(
      fc.property(fc.uniqueArray(label, { selector: ({ x }) => x, maxLength: 14 }), labels => {
        const placed = placeLabels(labels)
        expect(placed).toHaveLength(labels.length)
        for (const one of placed) {
          for (const other of placed) {
            if (one === other) continue
            const crosses = one.label.x >= other.label.x && one.label.x <= other.label.x + other.label.width
            // A line runs from its own row down past every nearer one.
            if (other.row <= one.row) expect(crosses).toBe(false)
          }
        }
      }),
    )
  })

  test('far apart all stand in the nearest row', () => {
    expect(
      placeLabels([
        { x: 0, width: 50 },
        { x: 100, width: 50 },
      ]).map(({ row }) => row),
    ).toEqual([0, 0])
  })
})

const timeline: SentenceTimeline = {
  id: 'own',
  title: both('Sentences', 'Dedfrydau'),
  reader: 'en',
  today: day('2026-11-21'),
  lanes: [
    {
      label: both('Robbery <3 years>'),
      spans: [
        { kind: 'remand', from: day('2025-01-10'), to: day('2025-03-02') },
        { kind: 'custody', from: day('2025-03-03'), to: day('2026-09-01') },
        { kind: 'licence', from: day('2026-09-02'), to: day('2028-03-02') },
      ],
    },
    {
      label: both('Burglary'),
      follows: true,
      spans: [{ kind: 'custody', from: day('2026-09-02'), to: day('2027-05-20') }],
    },
  ],
  markers: [
    { on: day('2027-05-20'), name: 'CRD', says: both('Conditional release date', 'Dyddiad rhyddhau amodol') },
    { on: day('2027-05-20'), name: 'ARD', says: both('Automatic release date') },
  ],
}

describe('a sentence timeline', () => {
  const { markup } = sentenceTimeline(timeline)

  test('is drawn for three widths, each with a name and a description of its own', () => {
    for (const size of ['wide', 'middle', 'narrow']) {
      expect(markup).toContain(`aria-labelledby="own-${size}-title own-${size}-description"`)
      expect(markup.split(`id="own-${size}-title"`)).toHaveLength(2)
    }
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('says in words everything that it draws', () => {
    const description = /<desc[^>]*>([^<]*)<\/desc>/.exec(markup)?.[1]?.trim()
    expect(description).toBe(
      'Robbery &lt;3 years&gt;: On remand 10 January 2025 to 2 March 2025; In custody 3 March 2025 to 1 September 2026; ' +
        'On licence 2 September 2026 to 2 March 2028. Burglary: In custody 2 September 2026 to 20 May 2027. ' +
        'Conditional release date (CRD): Thursday 20 May 2027. Automatic release date (ARD): Thursday 20 May 2027.',
    )
  })

  test('joins the names of dates on one day, and chains a consecutive sentence', () => {
    expect(markup).toContain('CRD, ARD 20 May 2027')
    expect(markup.split('m-4 0l4 6l4 -6z')).toHaveLength(4)
  })

  test('shows today, unless it is long past the end', () => {
    expect(markup).toContain('Today, 21 November 2026')
    expect(sentenceTimeline({ ...timeline, today: day('2040-01-01') }).markup).not.toContain('Today')
  })

  test('is read in Welsh', () => {
    const welsh = sentenceTimeline({ ...timeline, reader: 'cy' }).markup
    expect(welsh).toContain('Heddiw, 21 Tachwedd 2026')
    expect(welsh).toContain('Yn y ddalfa')
  })

  test('of nobody draws nothing', () => {
    expect(sentenceTimeline({ ...timeline, lanes: [] }).markup).toBe('')
  })

  test('keeps every bar and label inside the picture, whatever the sentences', () => {
    const kinds: readonly SpanKind[] = [
      'custody',
      'licence',
      'supervision',
      'remand',
      'tagged-bail',
      'unlawfully-at-large',
    ]
    const start = day('1995-01-01')
    const span = fc
      .record({
        kind: fc.constantFrom(...kinds),
        at: fc.integer({ min: 0, max: 15_000 }),
        for: fc.integer({ min: 0, max: 9000 }),
      })
      .map(({ kind, at, for: days }) => ({ kind, from: addDays(start, at), to: addDays(start, at + days) }))
    const lane = fc.record({
      label: fc.string({ maxLength: 80 }),
      spans: fc.array(span, { minLength: 1, maxLength: 4 }),
    })
    const marker = fc
      .integer({ min: 0, max: 24_000 })
      .map(at => ({ on: addDays(start, at), name: 'CRD', says: both('x') }))
    fc.assert(
      fc.property(
        fc.array(lane, { minLength: 1, maxLength: 5 }),
        fc.array(marker, { maxLength: 9 }),
        (lanes, markers) => {
          for (const drawing of sentenceTimeline({ ...timeline, lanes, markers })
            .markup.split('<svg')
            .slice(1)) {
            const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? []
            for (const [shape] of drawing.split('</defs>')[1]?.matchAll(/<(?:rect|text)[^>]*>/g) ?? []) {
              const at = (name: string): number =>
                Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(shape.replaceAll('\n', ' '))?.[1] ?? 0)
              expect(at('x')).toBeGreaterThanOrEqual(0)
              expect(at('x') + at('width')).toBeLessThanOrEqual(Number(width) + 1)
              expect(at('y')).toBeGreaterThanOrEqual(0)
              expect(at('y') + at('height')).toBeLessThanOrEqual(Number(height))
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})

test('a drawing has a name, a description and no size that cannot shrink', () => {
  const { markup } = svg(
    { id: 'a', width: 10, height: 5, title: 'T', description: 'D' },
    letters({ x: 1, y: 2 }, '<x>'),
  )
  expect(markup).toContain('role="img"')
  expect(markup).toContain('<title id="a-title">T</title>')
  expect(markup).toContain('viewBox="0 0 10 5"')
  expect(markup).toContain('&lt;x&gt;')
  expect(textWidth('WWW')).toBeGreaterThan(textWidth('iii'))
})
