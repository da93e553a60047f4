import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { normalised } from '../components/normalised.test-help.ts'
import { ageOn, personHeader, subNavigation, type PersonHeader } from './person-header.ts'

const person: PersonHeader = {
  surname: 'Ó Súilleabháin-"Test"',
  forenames: 'Tobias Emeka',
  number: 'A1234AB',
  dateOfBirth: day('1991-02-28'),
  where: { en: 'HMP Leeds', cy: 'CEF Leeds' },
  status: 'Serving 3 years',
  flags: [],
  href: '/people/1',
  today: day('2026-11-21'),
}

const flag = (at: number) => ({ text: `Flag ${at}`, kind: 'danger' as const })

/** What is there to read, in order. */
const readable = (own: Partial<PersonHeader> = {}, language: 'en' | 'cy' = 'en') =>
  normalised(personHeader(language, { ...person, ...own }).markup)
    .filter(token => !token.startsWith('<'))
    .join(' ')

describe('the header of a person', () => {
  test('says who, when born and how old, where, and how they stand', () => {
    expect(readable()).toBe(
      'TÓ Ó Súilleabháin-"Test" , Tobias Emeka Number A1234AB Date of birth 28 February 1991 (aged 35) Where HMP Leeds Serving 3 years No active alerts',
    )
  })

  test('says in words what is not known', () => {
    const unknown = readable({ number: undefined, dateOfBirth: undefined, where: undefined, status: undefined })
    expect(unknown).toContain('No number yet Date of birth Not known Where Not recorded No sentence recorded')
  })

  test('is read in Welsh', () => {
    expect(readable({}, 'cy')).toContain('28 Chwefror 1991 (35 oed) Lle CEF Leeds')
  })

  test.each([
    [6, 'Flag 6', undefined],
    [9, 'Flag 6', 'and 3 more'],
  ])('shows six of %i flags and how many more there are', (count, last, more) => {
    const words = readable({ flags: Array.from({ length: count }, (_, at) => flag(at + 1)) })
    expect(words).toContain(last)
    expect(words).not.toContain('Flag 7')
    expect(words.includes('more')).toBe(more !== undefined)
    expect(words).toContain(more ?? 'Flag 1')
  })

  test('says why a record is restricted', () => {
    expect(readable({ restrictions: ['Only named staff.'] })).toContain('Restricted record. Only named staff.')
  })

  test('has a photograph with a name, where there is one', () => {
    const { markup } = personHeader('en', { ...person, photograph: '/photo/1' })
    expect(markup).toContain('alt="Photograph of Tobias Emeka Ó Súilleabháin-&quot;Test&quot;"')
  })
})

test.each([
  ['2000-02-29', '2018-02-28', 17],
  ['2000-02-29', '2018-03-01', 18],
  ['1991-11-21', '2026-11-21', 35],
  ['1991-11-22', '2026-11-21', 34],
])('somebody born on %s is on %s aged %i', (born, on, age) => {
  expect(ageOn(day(born), day(on))).toBe(age)
})

test('tabs say which one is open', () => {
  const { markup } = subNavigation('en', [
    { text: 'A', href: '/a' },
    { text: 'B', href: '/b', current: true },
  ])
  expect(normalised(markup)).toContain('<a aria-current="page" class="moj-sub-navigation__link" href="/b"')
})
