import { addDays } from '#kernel'
import { places } from '#organisation/places'
import { people } from '#record/people'
import { processSuite } from '../../../test/process/suite.ts'
import { alert, alerts } from './index.ts'

processSuite(alert, {
  rooms: [places, people, alerts],
  answers: { raise: ({ today }) => ({ code: 'XVL', reviewOn: addDays(today, 30) }) },
})
