import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { normalised } from '../components/normalised.test-help.ts'
import { html } from '../html.ts'
import { samplePage } from '../frame/sample-page.test-help.ts'
import { choice, choices, yesNo } from './choice-field.ts'
import { date } from './date-field.ts'
import type { Field, Fields } from './field.ts'
import { form } from './form.ts'
import { allInputs } from './inputs.ts'
import { lines } from './lines-field.ts'
import { number } from './number-field.ts'
import { blankForm, filledForm, readEnvelope, readForm } from './read-form.ts'
import { readableTerm, term } from './term-field.ts'
import { text } from './text-field.ts'

const both = (en: string, cy = `${en} (cy)`) => ({ en, cy })

const surname = text({ label: both('Surname', 'Cyfenw'), missing: both('Enter a surname'), max: 10 })
const note = text({ label: both('Note'), rows: 3, optional: true })
const crn = text({
  label: both('CRN'),
  optional: true,
  pattern: { is: /^[A-Z]\d{6}$/, says: both('Enter a CRN like X123456') },
})
const born = date({
  label: both('Date of birth', 'Dyddiad geni'),
  missing: both('Enter a date of birth'),
  notAfter: day('2026-11-21'),
  notBefore: day('1900-01-01'),
})
const days = number({ label: both('Days'), missing: both('Enter the number of days'), min: 1, max: 2000 })
const sex = choice({
  label: both('Sex'),
  of: { male: both('Male'), female: both('Female') },
  missing: both('Choose the sex'),
})
const needs = choices({ label: both('Needs'), of: { a: both('A'), b: both('B') } })
const length = term({ label: both('Term', 'Tymor'), missing: both('Enter the term') })
const serving = yesNo({ label: both('Serving?'), missing: both('Choose yes if they are serving') })

/** The English of each error, or the value. */
function outcome<Value>(field: Field<Value>, body: Readonly<Record<string, unknown>>): unknown {
  const read = readForm({ it: field }, body)
  return read.ok ? read.value.it : read.refusal.errors.map(error => error.text.en)
}

describe('a field', () => {
  test.each<readonly [string, Field<unknown>, Readonly<Record<string, unknown>>, unknown]>([
    ['text is trimmed', surname, { it: '  Ŵyn  ' }, 'Ŵyn'],
    ['text is composed', surname, { it: 'é' }, 'é'],
    ['characters nobody can see are left out', surname, { it: 'a\u0000b\u0007' }, 'ab'],
    ['text must be there', surname, { it: ' \t ' }, ['Enter a surname']],
    ['text must be there at all', surname, {}, ['Enter a surname']],
    ['text may be as long as it may be', surname, { it: 'abcdefghij' }, 'abcdefghij'],
    ['text may not be longer', surname, { it: 'abcdefghijk' }, ['Surname must be 10 characters or fewer']],
    ['the first of two values counts', surname, { it: ['one', 'two'] }, 'one'],
    ['what is not text is not taken', surname, { it: { a: 1 } }, ['Enter a surname']],
    ['optional text may be left out', note, {}, undefined],
    ['line ends are made the same', note, { it: 'a\r\nb\rc' }, 'a\nb\nc'],
    ['text in its form is taken', crn, { it: 'X123456' }, 'X123456'],
    ['text in another form says what to do', crn, { it: 'X12' }, ['Enter a CRN like X123456']],
    ['a date is read from its parts', born, { 'it-day': '27', 'it-month': '3', 'it-year': '1991' }, day('1991-03-27')],
    ['a month may be a word', born, { 'it-day': '1', 'it-month': 'September', 'it-year': '1991' }, day('1991-09-01')],
    [
      'a month may be a Welsh word',
      born,
      { 'it-day': '1', 'it-month': 'gorffennaf', 'it-year': '1991' },
      day('1991-07-01'),
    ],
    ['a date must be there', born, {}, ['Enter a date of birth']],
    ['a date must be whole', born, { 'it-day': '1' }, ['Date of birth must include a month and a year']],
    [
      'a date must be real',
      born,
      { 'it-day': '29', 'it-month': '2', 'it-year': '2023' },
      ['Date of birth must be a real date'],
    ],
    [
      'a year has four figures',
      born,
      { 'it-day': '1', 'it-month': '2', 'it-year': '91' },
      ['Date of birth must be a real date'],
    ],
    [
      'a date may be the last that is accepted',
      born,
      { 'it-day': '21', 'it-month': '11', 'it-year': '2026' },
      day('2026-11-21'),
    ],
    [
      'a date may not be later',
      born,
      { 'it-day': '22', 'it-month': '11', 'it-year': '2026' },
      ['Date of birth must be on or before 21 November 2026'],
    ],
    [
      'a date may not be earlier',
      born,
      { 'it-day': '31', 'it-month': '12', 'it-year': '1899' },
      ['Date of birth must be on or after 1 January 1900'],
    ],
    ['a number is read with its separators', days, { it: ' 1,096 ' }, 1096],
    ['a number must be there', days, { it: '' }, ['Enter the number of days']],
    ['a number must be one', days, { it: 'ten' }, ['Days must be a number']],
    ['a number must be whole', days, { it: '1.5' }, ['Days must be a whole number']],
    ['a number has a least', days, { it: '0' }, ['Days must be 1 or more']],
    ['a number has a most', days, { it: '2001' }, ['Days must be 2,000 or fewer']],
    ['a choice is one of several', sex, { it: 'male' }, 'male'],
    ['what is not among them is no choice', sex, { it: 'toString' }, ['Choose the sex']],
    ['several may be chosen, in the order they are offered', needs, { it: ['b', 'a', 'x'] }, ['a', 'b']],
    ['none may be chosen', needs, {}, []],
    ['yes is true', serving, { it: 'yes' }, true],
    ['no is false', serving, { it: 'no' }, false],
    ['neither is asked for again', serving, {}, ['Choose yes if they are serving']],
    [
      'a term has parts, and blank ones are none',
      length,
      { 'it-years': '2', 'it-days': '10' },
      { years: 2, months: 0, weeks: 0, days: 10 },
    ],
    ['a term must be there', length, {}, ['Enter the term']],
    [
      'the parts of a term are whole numbers',
      length,
      { 'it-months': '1.5' },
      ['Term must have months as a whole number'],
    ],
  ])('%s', (_, field, body, expected) => {
    expect(outcome(field, body)).toEqual(expected)
  })

  test('an error leads to the part of a date that is to be mended', () => {
    const targets = (body: object) => {
      const read = readForm({ born }, body)
      return read.ok ? [] : read.refusal.errors.map(error => error.href)
    }
    expect(targets({ 'born-day': '1', 'born-month': '13', 'born-year': '1990' })).toEqual(['#born-month'])
    expect(targets({ 'born-day': '1', 'born-month': '2', 'born-year': '90' })).toEqual(['#born-year'])
    expect(targets({ 'born-day': '1', 'born-year': '1990' })).toEqual(['#born-month'])
    expect(targets({})).toEqual(['#born-day'])
  })

  test('a value written into a form is read from it again', () => {
    const fields = { surname, born, days, sex, needs, length, serving }
    const values = {
      surname: 'Ŵyn',
      born: day('1991-03-27'),
      days: 12,
      sex: 'female',
      needs: ['b'],
      length: { years: 1, months: 0, weeks: 2, days: 0 },
      serving: false,
    } as const
    const read = readForm(fields, filledForm(fields, values).typed)
    expect(read.ok && read.value).toEqual(values)
  })
})

const charges = lines({
  label: both('Charges'),
  line: both('Charge', 'Cyhuddiad'),
  add: both('Add another charge'),
  max: 3,
  of: {
    offence: text({ label: both('Offence'), missing: both('enter an offence') }),
    on: date({ label: both('Offence date'), optional: true }),
  },
})

describe('lines', () => {
  test('are read in order, blank ones left out', () => {
    const body = { 'it[0][offence]': 'A', 'it[0][on]-day': '', 'it[2][offence]': 'C', 'it[1][offence]': ' ' }
    expect(outcome(charges, body)).toEqual([
      { offence: 'A', on: undefined },
      { offence: 'C', on: undefined },
    ])
  })

  test('ask for the first one when there is none', () => {
    expect(outcome(charges, {})).toEqual(['enter an offence'])
  })

  test('say which line is wrong when there are several', () => {
    const body = { 'it[0][offence]': 'A', 'it[1][on]-day': '5', 'it[1][offence]': '' }
    expect(outcome(charges, body)).toEqual([
      'Charge 2: enter an offence',
      'Charge 2: Offence date must include a month and a year',
    ])
  })

  test('have a most', () => {
    const body = Object.fromEntries([0, 1, 2, 3].map(at => [`it[${at}][offence]`, 'A']))
    expect(outcome(charges, body)).toEqual(['Charges: enter 3 or fewer'])
  })

  test('add one more when that button is pressed, and nothing is wrong yet', () => {
    const read = readForm({ charges }, { 'charges[0][offence]': 'A', 'charges-add-another': 'x' })
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.refusal.errors).toEqual([])
    const { markup } = allInputs(samplePage(), read.refusal)
    expect(markup).toContain('name="charges[0][offence]"')
    expect(markup).toContain('name="charges[1][offence]"')
    expect(markup).toContain('data-name="charges[%index%][offence]" ')
  })

  test('lose the one whose button is pressed, and the others move up', () => {
    const body = {
      'charges[0][offence]': 'A',
      'charges[1][offence]': 'B',
      'charges[2][offence]': 'C',
      'charges-remove': '1',
    }
    const read = readForm({ charges }, body)
    expect(!read.ok && read.refusal.typed).toEqual({ 'charges[0][offence]': ['A'], 'charges[1][offence]': ['C'] })
  })

  test('written into a form are read from it again', () => {
    const values = {
      charges: [
        { offence: 'A', on: day('2026-01-02') },
        { offence: 'B', on: undefined },
      ],
    }
    const read = readForm({ charges }, filledForm({ charges }, values).typed)
    expect(read.ok && read.value).toEqual(values)
  })
})

describe('a form', () => {
  const fields: Fields = { surname, note, crn, born, days, length }

  test('shows again whatever was typed, in both languages, and never as markup', () => {
    const names = [
      'surname',
      'note',
      'crn',
      'born-day',
      'born-month',
      'born-year',
      'days',
      'length-years',
      'length-weeks',
    ]
    const typing = fc.string({ unit: fc.constantFrom('a', '<', '"', "'", '&', ' ', 'ŵ', '=', '>') })
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(names.map(name => [name, typing]))),
        fc.constantFrom('en', 'cy'),
        (body, language) => {
          const read = readForm(fields, body)
          const state = read.ok ? filledForm(fields, {}) : read.refusal
          if (read.ok) return
          const tokens = normalised(allInputs(samplePage({ language }), state).markup)
          for (const name of names.filter(each => each !== 'note')) {
            const input = tokens.find(token => token.startsWith('<input') && token.includes(` name="${name}"`))
            expect(input).toContain(` value="${(body[name] ?? '').replaceAll(/\s+/g, ' ').trim()}"`)
          }
          const shown = (body['note'] ?? '').replaceAll(/\s+/g, ' ').trim()
          if (shown !== '') expect(tokens[tokens.findIndex(token => token.startsWith('<textarea')) + 1]).toBe(shown)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('carries its token, its version and a value for sending once', () => {
    const page = samplePage()
    const { markup } = form(page, html`<p>x</p>`, { version: 7, action: '/a?b=c&d' })
    expect(markup).toContain('action="/a?b=c&amp;d"')
    expect(markup).toContain(`name="_csrf" value="${page.csrfToken}"`)
    expect(markup).toContain('name="_version" value="7"')
    expect(readEnvelope({ _version: '7', _once: page.once })).toEqual({ version: 7, once: page.once })
    expect(readEnvelope({ _version: '7; drop', _once: '<' })).toEqual({ version: undefined, once: undefined })
  })

  test('with lines keeps the Enter key from pressing "remove"', () => {
    const markup = form(samplePage(), allInputs(samplePage(), blankForm({ charges }))).markup
    expect(markup.indexOf('type="submit"')).toBeLessThan(markup.indexOf('moj-add-another'))
  })

  test('makes the one question of a page its heading', () => {
    const { markup } = allInputs(samplePage(), blankForm({ surname }), { heading: true })
    expect(markup).toMatch(/<h1 class="govuk-label-wrapper">\s*<label class="govuk-label govuk-label--l"/)
  })
})

test.each([
  [{ years: 2, months: 9, weeks: 1, days: 0 }, '2 years, 9 months and 1 week', '2 flynedd, 9 mis ac 1 wythnos'],
  [{ years: 4, months: 6, weeks: 0, days: 0 }, '4 years and 6 months', '4 blynedd a 6 mis'],
  [{ years: 0, months: 0, weeks: 0, days: 1 }, '1 day', '1 diwrnod'],
  [{ years: 0, months: 0, weeks: 0, days: 0 }, '0 days', '0 diwrnod'],
])('%o is said %s', (length, en) => {
  expect(readableTerm('en', length)).toBe(en)
})
