import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsChart, niceTicks } from './columns-chart.ts'

const both = (en: string) => ({ en, cy: `${en} (cy)` })

test('ticks are round, take in every value and are few', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 0 }), fc.integer({ min: 1, max: 100_000 }), (least, most) => {
      const ticks = niceTicks(least, most)
      expect(ticks[0]).toBeLessThanOrEqual(least)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most)
      expect(ticks).toContain(0)
      expect(ticks.length).toBeLessThan(9)
    }),
  )
})

test('columns stand inside the picture, for each width, with a name and a description', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500, max: 5000 }), { minLength: 1, maxLength: 40 }), values => {
      const { markup } = columnsChart({
        id: 'own',
        title: both('Releases'),
        description: both('Described'),
        reader: 'en',
        steps: values.map((_, at) => `${at} November`),
        series: [
          { name: both('Now'), fill: 'empty', values },
          { name: both('As proposed'), fill: 'solid', values: values.toReversed() },
        ],
      })
      const drawings = markup.split('<svg').slice(1)
      expect(drawings).toHaveLength(3)
      for (const drawing of drawings) {
        const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? []
        expect(drawing).toContain('Described')
        for (const [shape] of drawing.split('</defs>')[1]?.matchAll(/<(?:rect|text)[^>]*>/g) ?? []) {
          const at = (name: string) =>
            Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(shape.replaceAll('\n', ' '))?.[1] ?? 0)
          expect(at('x')).toBeGreaterThanOrEqual(0)
          expect(at('x') + at('width')).toBeLessThanOrEqual(Number(width) + 1)
          expect(at('y')).toBeGreaterThanOrEqual(0)
          expect(at('y') + at('height')).toBeLessThanOrEqual(Number(height))
        }
      }
    }),
    { numRuns: 30 },
  )
})
