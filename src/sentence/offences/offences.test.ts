import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import {
  chargeOutcomeOf,
  chargeOutcomes,
  hearingOutcomes,
  sentenceTypeOn,
  sentenceTypes,
  sentenceTypesOf,
  sentenceTypesOn,
} from './court-reference.ts'
import { findOffences } from './find-offences.ts'
import { markerNames } from './markers.ts'
import { offenceOf, offences } from './offence.ts'

const codes = (words: string, family?: 'criminal-justice-system' | 'home-office') =>
  findOffences({ words, ...(family === undefined ? {} : { family }) }).map(({ code }) => code)

describe('offences', () => {
  test.each([
    ['Home Office codes', 3039, 'home-office'],
    ['codes that warrants carry', 56, 'criminal-justice-system'],
  ])('the %s are all there, each with a wording and once', (_, count, family) => {
    const own = offences.filter(offence => offence.family === family)
    expect(own).toHaveLength(count)
    expect(new Set(own.map(({ code }) => code)).size).toBe(count)
    expect(own.filter(({ wording }) => wording.trim() === '')).toEqual([])
  })

  test('each Home Office code that a warrant code is linked to is there', () => {
    const linked = offences.filter(({ family, homeOffice }) => family === 'criminal-justice-system' && homeOffice)
    expect(linked.length).toBeGreaterThan(10)
    for (const { homeOffice } of linked) expect(offenceOf(homeOffice ?? '')?.family).toBe('home-office')
  })

  test.each([
    'DV04001 RT88001 RT88500 RT88527 RT88338 RT88583 RA88043 RT88337 RT88554 RT88029 RT88502 RT88028 RT88027 RT88579',
  ])('the older codes of list D are known to be on it, with the letters A, B, C and I too', list => {
    for (const code of list.split(' ')) {
      for (const suffix of ['', 'A', 'B', 'C', 'I']) {
        expect(offenceOf(code + suffix)?.markers['sds-plus-d']).toBe(true)
      }
    }
  })

  test('what nobody has said of a list is left out, so that the clerk is asked', () => {
    expect(offenceOf('TH68023')?.markers).toEqual({})
    expect(offenceOf('OF61016')?.markers['sds-plus-b']).toBeUndefined()
    expect(offenceOf('RT88001')?.markers.violent).toBeUndefined()
  })

  test('theft from a shop is on no list, so nothing is asked', () => {
    const shop = offenceOf('th68010 ')
    expect(shop).toMatchObject({ wording: 'Theft from a shop', act: 'Theft Act 1968', section: 's.1' })
    expect(markerNames.map(name => shop?.markers[name])).toEqual(markerNames.map(() => false))
    expect(offenceOf('TH68010A')?.markers).toEqual(shop?.markers)
  })

  test('a letter after a code is an attempt, a conspiracy and so on', () => {
    expect(offenceOf('COML025C')).toMatchObject({ variant: 'conspire', wording: 'Conspire: murder' })
    expect(offenceOf('OF61016A')).toMatchObject({ variant: 'attempt', homeOffice: undefined, markers: {} })
  })

  test.each([
    ['MD71530', 'Offence under the Misuse of Drugs Act 1971'],
    ['SX56025-029N', 'Offence under the Sexual Offences Act 1956'],
    ['XX00000-016N', 'Offence XX00000-016N'],
    ['COML017', 'Offence under common law'],
  ])('%s is well formed, so a warrant may carry it though no list of ours has it', (code, wording) => {
    expect(offenceOf(code)).toMatchObject({ code, wording, listed: false, markers: {} })
  })

  test.each(['', 'theft', 'TH6801', 'TH680100', '12', 'TH68010AA', '99999'])('%j is no offence', typed => {
    expect(offenceOf(typed)).toBeUndefined()
  })

  test.each([
    ['CL77036', 'incomplete'],
    ['SC07013', 'incomplete'],
    ['SE20512', 'not-an-offence'],
    ['00413', undefined],
    ['00000', 'withdrawn'],
  ])('%s: %s', (code, standing) => {
    expect(offenceOf(code)?.standing).toBe(standing)
  })
})

describe('finding an offence', () => {
  test.each([
    ['theft from shop', 'TH68010'],
    ['theft shop', 'TH68010'],
    ['shoplifting', 'TH68010'],
    ['TH68010', 'TH68010'],
    ['th6801', 'TH68010'],
    ['TH68010C', 'TH68010C'],
    ['MD71530', 'MD71530'],
    ['ABH', 'OF61102'],
    ['robb', 'TH68023'],
    ['Murder', 'COML025'],
    ['burgl dwell theft', 'TH68036'],
    ['false representation', 'FA06001'],
    ['stealing from shops', '04600'],
  ])('%s finds %s first', (typed, first) => {
    expect(codes(typed)[0]).toBe(first)
  })

  test('nothing typed, or only small words, finds nothing', () => {
    expect(codes('')).toEqual([])
    expect(codes(' of the ')).toEqual([])
    expect(codes('\u0000%_\\')).toEqual([])
  })

  test('one list may be asked for by itself', () => {
    expect(codes('robbery', 'home-office')[0]).toBe('03401')
    expect(codes('TH68010', 'home-office')).toEqual([])
  })
})

describe('what courts decide and pass', () => {
  test.each([
    ['outcomes of a charge', 39, chargeOutcomes],
    ['outcomes of a hearing', 37, hearingOutcomes],
    ['types of sentence, by Act', 64, sentenceTypes],
  ])('%s: %i, each with a name in both languages', (_, count, list) => {
    expect(list).toHaveLength(count)
    for (const { name } of list) expect([name.en, name.cy].filter(text => text.trim() === '')).toEqual([])
  })

  test('custody goes with imprisonment, not with a fine', () => {
    expect(chargeOutcomeOf('1002')).toMatchObject({ custody: true, disposition: 'final' })
    expect(chargeOutcomeOf('1015')).toMatchObject({ custody: false })
  })

  test('two types with one code never hold on the same day, and leave no day between', () => {
    for (const { code } of sentenceTypes) {
      const days = ['1995-06-01', '2012-01-01', '2020-11-30', '2020-12-01', '2026-11-21'].map(day)
      for (const on of days) {
        const holding = sentenceTypesOf(code).filter(
          ({ from, until }) => (from ?? -Infinity) <= on && on < (until ?? Infinity),
        )
        const older = holding.filter(({ act }) => act === '1991')
        expect(holding.length - older.length).toBeLessThanOrEqual(1)
      }
    }
  })

  test.each([
    ['ADIMP', '2020-11-30', '2003'],
    ['ADIMP', '2020-12-01', '2020'],
    ['LASPO_DR', '2020-12-01', undefined],
    ['SEC250', '2020-11-30', undefined],
    ['SEC250', '2020-12-01', '2020'],
    ['NOSUCH', '2020-12-01', undefined],
  ])('%s on %s belongs to the Act of %s', (code, on, act) => {
    expect(sentenceTypeOn(code, day(on))?.act).toBe(act)
  })

  test('each code stands once among the types of a day', () => {
    const today = sentenceTypesOn(day('2026-11-21')).map(({ code }) => code)
    expect(new Set(today).size).toBe(today.length)
    expect(today).toEqual(expect.arrayContaining(['ADIMP', 'ADIMP_ORA', 'SEC250', 'EDS21', 'DTO']))
  })
})
