import { addDays, day, fraction, term, type Day } from '#kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exclusionNames } from '../exclusions-in-words.ts'
import {
  derive,
  edition,
  firstDayRead,
  lawAsItStood,
  lawBeforeTheSentencingAct,
  lawInForce,
  type EditionDraft,
} from '../editions.ts'
import { differencesOfEditions, figures, same } from './figures.ts'
import type { KindOfFigure } from './kinds-of-figure.ts'
import { editionJson, storedEdition } from './stored-edition.ts'

const someDay = fc.integer({ min: 0, max: 4000 }).map(count => addDays(day('2020-01-01'), count))
const exclusions = Object.keys(exclusionNames)

/** A value of each kind of figure. */
const values: { readonly [kind in KindOfFigure<unknown>['name']]: fc.Arbitrary<unknown> } = {
  share: fc.integer({ min: 1, max: 9 }).map(numerator => fraction(numerator, 10)),
  days: fc.nat(1000),
  day: someDay,
  'last-day': fc.option(someDay),
  'yes-no': fc.boolean(),
  term: fc.record({ years: fc.nat(9), months: fc.nat(11), weeks: fc.nat(3), days: fc.nat(30) }).map(term),
  tranches: fc.array(
    fc.record(
      { name: fc.constantFrom('TRANCHE_1', 'TRANCHE_2'), on: someDay, reaches: fc.constantFrom(...reaches()) },
      { requiredKeys: ['name', 'on'] },
    ),
  ),
  exclusions: fc.subarray(exclusions),
  holidays: fc.array(someDay).map(days => new Set(days)),
}

function reaches() {
  return [
    { unit: 'years', under: 5 },
    { unit: 'days', upTo: 574 },
  ] as const
}

const proposal = fc.constantFrom(...figures).chain(figure => values[figure.kind.name].map(value => ({ figure, value })))
const editions = [lawInForce, lawBeforeTheSentencingAct, lawAsItStood(firstDayRead), lawAsItStood(day('2024-10-01'))]

const drafts = fc
  .tuple(fc.constantFrom(...editions), fc.array(proposal, { maxLength: 6 }))
  .map(([from, proposals]) =>
    edition(proposals.reduce<EditionDraft>((draft, { figure, value }) => figure.write(draft, value), from)),
  )

const again = (draft: EditionDraft) => storedEdition(JSON.parse(JSON.stringify(editionJson(draft))))

test('an edition that was kept is read again as the same law, with the same version behind each figure', () => {
  fc.assert(
    fc.property(drafts, draft => {
      const read = again(draft)
      expect(read.id).toBe(draft.id)
      for (const figure of figures) expect(figure.version(read)).toBe(figure.version(draft))
    }),
    { numRuns: 60 },
  )
})

test.each(figures.map(figure => [figure.name, figure] as const))('%s is written as it is read', (_, figure) => {
  fc.assert(
    fc.property(values[figure.kind.name], value => {
      const draft = figure.write(lawInForce, value)
      // A release law that is not there has no other figure.
      if (figure.read(lawInForce) !== undefined) expect(same(figure.read(draft), value)).toBe(true)
      expect(differencesOfEditions(lawInForce, draft).length > 0).toBe(edition(draft).id !== lawInForce.id)
    }),
    { numRuns: 5 },
  )
})

describe('the figures', () => {
  test('have names of their own, words in both languages, and a provision behind each', () => {
    expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length)
    for (const figure of figures) {
      expect(figure.says.en).not.toBe(figure.says.cy)
      expect(figure.cites(lawInForce).length).toBeGreaterThan(0)
    }
  })

  test('are everything that an edition holds but its words, and how a release law works', () => {
    const other: { readonly [kind in KindOfFigure<unknown>['name']]: (was: never) => unknown } = {
      share: () => fraction(7, 11),
      days: (was: number) => was + 1,
      day: (was: Day) => addDays(was, 1),
      'last-day': () => day('2040-01-01'),
      'yes-no': (was: boolean) => !was,
      term: () => term({ years: 9, months: 9, weeks: 9, days: 9 }),
      tranches: () => [],
      exclusions: (was: readonly string[]) => (was.length === 0 ? ['sexual'] : []),
      holidays: () => new Set(),
    }
    const changed = figures.flatMap(figure => {
      const was = figure.read(lawInForce)
      const draft = figure.write(lawInForce, other[figure.kind.name](was as never))
      const before = leavesOf(draft)
      return [...leavesOf(lawInForce)].filter(([path, leaf]) => before.get(path) !== leaf).map(([path]) => path)
    })
    const left = [...leavesOf(lawInForce).keys()].filter(path => !changed.includes(path))
    const names = new Set(left.map(path => path.replaceAll(/\.\d+/g, '')))
    expect([...names].toSorted()).toEqual([
      'curfew.adultsUntil.reason.answer',
      'readOn',
      'releaseLaws.awardedDaysFollowTranche',
      'releaseLaws.bindsThoseInCustody',
      'releaseLaws.endsUnconditionalRelease',
      'releaseLaws.withoutAdultCurfew',
    ])
  })

  test('tell two editions apart, with the words of each side', () => {
    const found = differencesOfEditions(lawBeforeTheSentencingAct, lawInForce)
    const said = Object.fromEntries(found.map(({ figure, before, after }) => [figure.name, [before?.en, after?.en]]))
    expect(said['supervision.applies']).toEqual(['yes', 'no'])
    expect(said['SDS_PROGRESSION_MODEL.share.SDS']).toEqual([undefined, 'one third'])
    expect(said['curfew.adults-until']).toEqual(['does not end', '2 September 2026'])
    expect(said).not.toHaveProperty('curfew.fourteen-days')
    expect(differencesOfEditions(lawInForce, derive(lawInForce, { en: 'Same', cy: 'Yr un' }, {}))).toEqual([])
  })
})

describe('what is no edition is not read', () => {
  const kept = editionJson(lawInForce)
  const withFigure = (name: string, is: unknown) => ({ ...kept, figures: { ...kept.figures, [name]: { is } } })
  test.each([
    ['nothing', null],
    ['no name', { ...kept, name: { en: 'Only English' } }],
    ['no day', { ...kept, readOn: 'yesterday' }],
    ['a figure that nobody knows', withFigure('curfew.nothing', 1)],
    ['a share that is a word', withFigure('SDS_40.share.SDS', 'half')],
    ['a share of nothing', withFigure('SDS_40.share.SDS', { numerator: 1, denominator: 0 })],
    ['a number below nought', withFigure('curfew.fourteen-days', -1)],
    ['a day that is none', withFigure('SDS_40.begins', '2026-02-30')],
    ['an ending that is a number', withFigure('curfew.adults-until', 3)],
    ['a yes that is a word', withFigure('supervision.applies', 'yes')],
    ['a term without days', withFigure('removal.after.within', { years: 1, months: 0, weeks: 0 })],
    ['staging that is no list', withFigure('SDS_40.staging', {})],
    [
      'a tranche that reaches nobody can say whom',
      withFigure('SDS_40.staging', [{ name: 'T', on: '2026-01-01', reaches: { unit: 'years' } }]),
    ],
    ['an offence that is on no list', withFigure('SDS_40.without', ['parking'])],
    ['holidays that are words', withFigure('bank-holidays', ['Christmas'])],
  ])('%s', (_, json) => {
    expect(() => storedEdition(json)).toThrow(RangeError)
  })
})

/** What an edition holds, by its path: without words about the law, and without what names a release law. */
function leavesOf(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (value instanceof Set) return new Map([[path, [...value].join(' ')]])
  if (typeof value !== 'object' || value === null) return new Map([[path, value]])
  const passed = new Set(['id', 'name', 'title', 'rule', 'version', 'cites', 'uncertain', 'tracks', 'scheme'])
  return new Map(
    Object.entries(value)
      .filter(([key, inner]) => inner !== undefined && !passed.has(key))
      .flatMap(([key, inner]) => [...leavesOf(inner, path === '' ? key : `${path}.${key}`)]),
  )
}
