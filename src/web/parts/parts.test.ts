import { expect, test } from 'vitest'
import { day } from '#kernel'
import { normalised } from '../components/normalised.test-help.ts'
import { html } from '../html.ts'
import { events } from './events.ts'
import { pagination } from './pagination.ts'
import { receipt } from './receipt.ts'

const readable = (markup: string) => normalised(markup).filter(token => !token.startsWith('<'))

test('a receipt adds up under its headings, and what is taken away has a true minus', () => {
  const drawn = receipt(
    'en',
    [
      { step: 'Term ends', days: 1096, date: day('2028-03-02'), because: 'the day of sentence counts' },
      {
        step: 'Less remand',
        days: -20,
        because: 'Remand counts as served.',
        law: [{ name: 'CJA 2003 s.240ZA', href: 'https://www.legislation.gov.uk/ukpga/2003/44/section/240ZA' }],
      },
      { step: 'Release', date: day('2028-02-11'), result: true },
    ],
    'Sum',
  )
  expect(readable(drawn.markup)).toEqual([
    'Sum',
    'Step',
    'Days',
    'Date',
    'Because',
    'Term ends',
    '1,096',
    'Thursday 2 March 2028',
    'the day of sentence counts',
    'Less remand',
    '−20',
    'Remand counts as served.',
    'CJA 2003 s.240ZA',
    '(legislation.gov.uk, opens in a new tab)',
    'Release',
    'Friday 11 February 2028',
  ])
  expect(drawn.markup).toContain('tc-receipt__result')
  expect(drawn.markup).toContain('rel="noopener noreferrer"')
})

test.each([
  [undefined, null, []],
  [undefined, 'b c', ['/x?q=1&after=b%20c']],
  ['a', null, ['/x?q=1']],
  ['a', 'b', ['/x?q=1', '/x?q=1&after=b']],
])('a list read on after %s with %s to come leads to %o', (after, next, links) => {
  const { markup } = pagination('en', { path: '/x?q=1', after, next })
  expect([...markup.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))).toEqual(links)
})

test('events say what, who and when in the language of the reader', () => {
  const drawn = events('cy', [
    { title: { en: 'Recorded', cy: 'Cofnodwyd' }, at: '2026-11-20T14:05:00Z', by: 'Sam <b>', body: html`<p>x</p>` },
  ])
  expect(readable(drawn.markup)).toEqual(['Cofnodwyd', 'gan Sam <b>', 'Dydd Gwener 20 Tachwedd 2026 am 2:05yp', 'x'])
})
