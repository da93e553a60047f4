import type { Room } from '#platform'
import { myWorkPages } from './my-work.pages.ts'

/** What somebody has to do today, this week, and what others changed: the page at `/`. */
export const myWork: Room = {
  name: 'desks/my-work',
  desks: [{ name: { en: 'My work', cy: 'Fy ngwaith' }, path: '/', needs: 'sign-in', order: 0 }],
  pages: myWorkPages,
}
