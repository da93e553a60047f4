import { dayInLondon, instantMs } from '#platform'
import { readableDay } from './days.ts'
import type { Reader } from './say.ts'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
})

/** The time of day in England and Wales at an instant, as GOV.UK writes it: "2:05pm", "9am"; in Welsh "2:05yp". */
export function readableTime(reader: Reader, instant: string): string {
  const parts = Object.fromEntries(clock.formatToParts(instantMs(instant)).map(({ type, value }) => [type, value]))
  const minute = parts['minute'] === '00' ? '' : `:${parts['minute'] ?? ''}`
  const morning = /am/i.test(parts['dayPeriod'] ?? '')
  const language = typeof reader === 'string' ? reader : reader.language
  const half = language === 'cy' ? (morning ? 'yb' : 'yp') : morning ? 'am' : 'pm'
  return `${parts['hour'] ?? ''}${minute}${half}`
}

/** An instant as it is read aloud: "Tuesday 13 October 2026 at 2:05pm". */
export function readableInstant(reader: Reader, instant: string): string {
  const language = typeof reader === 'string' ? reader : reader.language
  return `${readableDay(reader, dayInLondon(instant))} ${language === 'cy' ? 'am' : 'at'} ${readableTime(reader, instant)}`
}
