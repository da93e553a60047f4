import { mojSubNavigation, say, type Html, type Reader } from '#web'
import { texts } from '../texts.ts'

const tabs = { places: '/places', staff: '/staff', offences: '/offences' } as const

/** The parts of the register, one of them this page's. */
export function registerTabs(reader: Reader, current: keyof typeof tabs): Html {
  return mojSubNavigation({
    label: say(reader, texts.tabs.label),
    items: (Object.keys(tabs) as (keyof typeof tabs)[]).map(tab => ({
      text: say(reader, texts.tabs[tab]),
      href: tabs[tab],
      active: tab === current,
    })),
  })
}
