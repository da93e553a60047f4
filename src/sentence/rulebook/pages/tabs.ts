import { mojSubNavigation, say, type Html, type Reader } from '#web'
import { texts } from '../texts.ts'

/** The parts of the rulebook, one of them this page's. */
export function rulebookTabs(reader: Reader, current: 'rules' | 'editions'): Html {
  return mojSubNavigation({
    label: say(reader, texts.tabs.label),
    items: [
      { text: say(reader, texts.rules), href: '/rulebook', active: current === 'rules' },
      { text: say(reader, texts.editions), href: '/rulebook/editions', active: current === 'editions' },
    ],
  })
}
