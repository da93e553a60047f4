import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeText, html, join, nothing } from './html.ts'

/** What a browser would read back from escaped text. */
function readBack(markup: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  }
  return markup.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, entity => entities[entity] ?? entity)
}

describe('html', () => {
  test('any text comes out as the same text, and never as markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { markup } = html`<p title="${text}">${text}</p>`
        const [, title = '', body = ''] = /^<p title="([^"]*)">([^<]*)<\/p>$/.exec(markup) ?? []
        expect(readBack(title)).toBe(text)
        expect(readBack(body)).toBe(text)
      }),
    )
  })

  test('escaping agrees with replacing one letter at a time', () => {
    const simple = (text: string): string =>
      text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '<', '>', '&', '"', "'", 'ŵ') }), text => {
        expect(escapeText(text)).toBe(simple(text))
      }),
    )
  })

  test.each([
    ['markup is placed as it is', html`<b>${html`<i>${'&'}</i>`}</b>`, '<b><i>&amp;</i></b>'],
    ['lists are joined', html`<b>${['a', '<'].map(each => html`<i>${each}</i>`)}</b>`, '<b><i>a</i><i>&lt;</i></b>'],
    ['a number is written out', html`${0}`, '0'],
    ['nothing, false, null and undefined leave no trace', html`[${nothing}${false}${null}${undefined}]`, '[]'],
    [
      'pieces are joined with what stands between, the empty ones left out',
      join(['a', nothing, 'b'], html`<br />`),
      'a<br />b',
    ],
  ])('%s', (_, given, markup) => {
    expect(given.markup).toBe(markup)
  })

  test('the indentation of a template is not sent, and values keep theirs', () => {
    const strings = Object.assign(['<pre>\n      ', '</pre>'], { raw: ['', ''] })
    expect(html(strings, 'a\n   b').markup).toBe('<pre>\na\n   b</pre>')
  })

  test('a value outside quotes is refused, because it could add attributes', () => {
    expect(() => html`<p class=${'a onclick=b'}>x</p>`).toThrow(/Put quotes/)
  })
})
