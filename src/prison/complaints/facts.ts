import type { CaseFact } from '#casework'
import { fact } from '#platform'

const told = (name: string, en: string, cy: string) => fact<CaseFact>(`complaint.${name}`, { en, cy })

export const complaintMade = told('made', 'A complaint was made', 'Gwnaed cwyn')
export const complaintAssigned = told(
  'assigned',
  'A complaint was given to somebody to answer',
  "Rhoddwyd cwyn i rywun i'w hateb",
)
export const complaintInterim = told(
  'interim-answered',
  'An interim answer was given to a complaint',
  'Rhoddwyd ateb interim i gŵyn',
)
export const complaintAnswered = told('answered', 'A complaint was answered', 'Atebwyd cwyn')
export const complaintNotAccepted = told('not-accepted', 'A complaint was not accepted', 'Ni dderbyniwyd cwyn')
export const complaintWithdrawn = told('withdrawn', 'A complaint was withdrawn', 'Tynnwyd cwyn yn ôl')
export const complaintAppealed = told(
  'appealed',
  'The answer to a complaint was appealed',
  'Apeliwyd yn erbyn yr ateb i gŵyn',
)
export const appealAnswered = told('appeal-answered', 'The appeal of a complaint was answered', 'Atebwyd apêl cwyn')
export const answerLate = told('answer-late', 'The answer to a complaint became late', 'Aeth yr ateb i gŵyn yn hwyr')
export const appealLate = told('appeal-late', 'The answer to an appeal became late', 'Aeth yr ateb i apêl yn hwyr')

const confided = (name: string, en: string, cy: string) => fact<CaseFact>(`confidential-complaint.${name}`, { en, cy })

export const envelopeTaken = confided('taken', 'A sealed complaint was taken in', 'Derbyniwyd cwyn dan sêl')
export const envelopeOpened = confided('opened', 'A sealed complaint was opened', 'Agorwyd cwyn dan sêl')
export const confidentialAnswered = confided(
  'answered',
  'A confidential complaint was answered',
  'Atebwyd cwyn gyfrinachol',
)
export const confidentialReturned = confided(
  'returned',
  'A confidential complaint was given back',
  'Rhoddwyd cwyn gyfrinachol yn ôl',
)
export const openingLate = confided(
  'opening-late',
  'A sealed complaint was not opened in time',
  'Nid agorwyd cwyn dan sêl mewn pryd',
)
export const confidentialLate = confided(
  'answer-late',
  'The answer to a confidential complaint became late',
  'Aeth yr ateb i gŵyn gyfrinachol yn hwyr',
)
