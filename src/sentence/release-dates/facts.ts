import { fact } from '#platform'

export const datesWorkedOut = fact<{ readonly calculation: string; readonly refused: readonly string[] }>(
  'release-dates.worked-out',
  {
    en: 'Release dates were worked out, and wait for a second person',
    cy: 'Cyfrifwyd dyddiadau rhyddhau, ac maent yn aros am ail berson',
  },
)

export const datesConfirmed = fact<{ readonly calculation: string }>('release-dates.confirmed', {
  en: 'A second person confirmed the release dates',
  cy: 'Cadarnhaodd ail berson y dyddiadau rhyddhau',
})

export const datesSentBack = fact<{ readonly calculation: string }>('release-dates.sent-back', {
  en: 'A second person did not agree with the release dates',
  cy: 'Nid oedd ail berson yn cytuno â’r dyddiadau rhyddhau',
})

export const workTakenOn = fact<{ readonly kind: string; readonly calculation: string }>(
  'release-dates.work-taken-on',
  {
    en: 'Somebody took on work about the release dates, or gave it back',
    cy: 'Cymerodd rhywun waith ar y dyddiadau rhyddhau, neu ei roi yn ôl',
  },
)

/** Every kind of fact that the room announces. */
export const facts = [datesWorkedOut, datesConfirmed, datesSentBack, workTakenOn]
