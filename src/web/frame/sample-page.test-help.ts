import { day } from '#kernel'
import type { Page } from './page.ts'

/** A page with its frame, for tests that draw without a server. */
export function samplePage(own: Partial<Page> = {}): Page {
  return {
    title: { en: 'Sample', cy: 'Enghraifft' },
    language: 'en',
    path: '/sample',
    today: day('2026-11-21'),
    brand: 'generic',
    demo: false,
    nonce: 'bm9uY2U=',
    csrfToken: 'token-1',
    once: '0193e2f0-7f0a-7000-8000-000000000000',
    actorName: 'Sam Clerk',
    navigation: [
      { text: { en: 'My work', cy: 'Fy ngwaith' }, href: '/' },
      { text: { en: 'Prison', cy: 'Carchar' }, href: '/prison' },
    ],
    mayFind: true,
    places: [],
    placeCode: undefined,
    flash: undefined,
    correlationId: 'ref-1',
    assets: { css: '/assets/v/throughcare.css', js: '/assets/v/throughcare.js', folder: '/assets/v' },
    ...own,
  }
}
