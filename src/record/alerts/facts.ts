import type { CaseFact } from '#casework'
import { fact } from '#platform'

const told = (name: string, en: string, cy: string) => fact<CaseFact>(`alert.${name}`, { en, cy })

export const alertRaised = told('raised', 'An alert was raised', 'Codwyd rhybudd')
export const alertChanged = told('changed', 'An alert was changed', 'Newidiwyd rhybudd')
export const alertReviewed = told('reviewed', 'An alert was reviewed', 'Adolygwyd rhybudd')
export const alertCommented = told('commented', 'A comment was added to an alert', 'Ychwanegwyd sylw at rybudd')
export const alertClosed = told('closed', 'An alert was closed', 'Caewyd rhybudd')
export const alertReopened = told('reopened', 'An alert was opened again', 'Ailagorwyd rhybudd')
export const alertRemoved = told('removed', 'An alert raised in error was removed', 'Tynnwyd rhybudd a godwyd ar gam')
export const alertEnded = told('ended', 'An alert came to its end', 'Daeth rhybudd i ben')
export const alertEndReached = told(
  'end-reached',
  'The last day of an alert was reached',
  'Cyrhaeddwyd diwrnod olaf rhybudd',
)
export const alertReviewLate = told(
  'review-late',
  'The review of an alert became late',
  'Aeth adolygiad rhybudd yn hwyr',
)

/** Everything that begins or ends an alert: for rooms whose answers depend on which are active. */
export const alertsChange = [alertRaised, alertChanged, alertClosed, alertReopened, alertRemoved, alertEnded] as const
