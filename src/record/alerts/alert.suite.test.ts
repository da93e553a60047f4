import { addDays } from '#kernel'
import { places } from '#organisation/places'
import { people } from '#record/people'
import { testHouse } from '../../../test/house.ts'
import { processSuite } from '../../../test/process/suite.ts'
import { alert, alerts } from './index.ts'

processSuite(alert, {
  testHouse,
  rooms: [places, people, alerts],
  answers: { raise: ({ today }) => ({ code: 'XVL', reviewOn: addDays(today, 30) }) },
})
