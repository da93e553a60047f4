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
