import { day, type Day } from '#kernel'
import { describe, expect, test } from 'vitest'
import { ask, nameOf, type Rule } from './rule.ts'
import { rulebook } from './rulebook.ts'

const startsOf = (rule: Rule<object, unknown>, facts: object): Day[] =>
  rule.versions.map(version => version.inForce(facts))

describe.each(rulebook.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map(example => [example.that, example] as const))('%s', (_that, example) => {
    expect(ask(rule, example.facts, day(example.on)).answer).toEqual(example.answer)
  })

  test('every version is shown by an example', () => {
    const shown = rule.examples.map(example => ask(rule, example.facts, day(example.on)).version)
    expect(new Set(shown)).toEqual(new Set(rule.versions.map(nameOf)))
  })

  test('each version has a name of its own', () => {
    const names = rule.versions.map(nameOf)
    expect([...new Set(names)]).toEqual(names)
  })

  test('each version begins after the one before it, whatever the facts', () => {
    for (const { facts } of rule.examples) {
      const starts = startsOf(rule, facts)
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
    }
  })

  test('on every day since it began exactly one version answers, and before that none', () => {
    for (const { facts } of rule.examples) {
      const starts = startsOf(rule, facts)
      const names = rule.versions.map(nameOf)
      starts.forEach((start, version) => {
        expect(ask(rule, facts, start).version).toBe(names[version])
        if (version > 0) expect(ask(rule, facts, (start - 1) as Day).version).toBe(names[version - 1])
        else expect(() => ask(rule, facts, (start - 1) as Day)).toThrow(RangeError)
      })
      expect(ask(rule, facts, day('2099-12-31')).version).toBe(names.at(-1))
    }
  })

  test('it says what it answers in both languages', () => {
    expect(rule.says.en).not.toBe('')
    expect(rule.says.cy).not.toBe('')
    expect(rule.says.cy).not.toBe(rule.says.en)
  })

  test('each version cites legislation by its identifier', () => {
    for (const { cites } of rule.versions) {
      for (const cite of cites) {
        expect(cite).toMatch(
          /^(ukpga|uksi)\/(\d{4}|[A-Z][A-Za-z0-9]+\/[\d-]+)\/\d+(\/(section|schedule|article|regulation)(\/[0-9A-Z]+)?)?$/,
        )
      }
    }
  })
})

test('no rule leaves the book unnoticed, and each stands in it once', () => {
  expect(rulebook.map(rule => rule.id)).toMatchInlineSnapshot(`
    [
      "prison-act-1952/s49/unlawfully-at-large",
      "criminal-appeal-1968/s29/time-that-does-not-count",
      "banking-1971/schedule-1/bank-holidays",
      "magistrates-courts-1980/s79/part-payment",
      "cja-1991/s33/share-to-be-served",
      "cja-1991/s37/licence-ends",
      "crime-sentences-1997/s27a/review-of-minimum-term",
      "crime-sentences-1997/s28/release-by-the-board",
      "crime-sentences-1997/s28/absence",
      "crime-sentences-1997/s28/also-serving-a-term",
      "crime-sentences-1997/s28/between-reviews",
      "crime-sentences-1997/s31/life-licence",
      "crime-sentences-1997/s31a/qualifying-period",
      "crime-sentences-1997/s31a/ends-by-itself",
      "crime-sentences-1997/s32a/removal-after-tariff",
      "cja-2003/s239/pre-tariff-review",
      "cja-2003/s240za/remand",
      "cja-2003/s240a/tagged-bail",
      "cja-2003/s243/custody-abroad",
      "cja-2003/s243a/unconditional-release",
      "cja-2003/s243a/under-18",
      "cja-2003/s244/requisite-custodial-period",
      "cja-2003/s244za/which-sentences",
      "cja-2003/s244za/serious-offences",
      "cja-2003/s244a/special-custodial-sentences",
      "cja-2003/s246/shortest-custodial-period",
      "cja-2003/s246/served-before-curfew",
      "cja-2003/s246/fourteen-days",
      "cja-2003/s246/longest-curfew",
      "cja-2003/s246/curfew-for-adults",
      "cja-2003/s246a/extended-sentences",
      "cja-2003/s247a/restricted-release",
      "cja-2003/s249/licence-to-the-end",
      "cja-2003/s255/recall-from-curfew",
      "cja-2003/s255b/fixed-term-recall",
      "cja-2003/s255c/standard-recall",
      "cja-2003/s256aa/supervision",
      "cja-2003/s256ac/breach-of-supervision",
      "cja-2003/s257/added-days",
      "cja-2003/s258/fine-defaulters",
      "cja-2003/s258/civil-contempt",
      "cja-2003/s260/early-removal",
      "cja-2003/s263/concurrent-terms",
      "cja-2003/s264/consecutive-terms",
      "cja-2003/schedule-20b/old-release-scheme",
      "ora-2014/s1/offence-after-commencement",
      "sentencing-act-2020/s241/detention-and-training",
      "sentencing-act-2020/s323/remand-and-minimum-term",
      "naba-2022/s47/removal-leaves-the-sentence-running",
      "uksi-2024-844/article-1/tranches",
      "uksi-2024-844/schedule/excluded-offences",
      "uksi-2024-844/schedule/marks-of-a-sentence",
      "sentencing-act-2026/s23/tranches",
      "sentencing-act-2026/s23/excluded-sentences",
      "sentencing-act-2026/s23/earlier-sentences",
      "sentencing-act-2026/s23/unconditional-release-ends",
      "sentencing-act-2026/s30/fixed-term-recall-tranches",
    ]
  `)
})
