import { day } from '#kernel'
import { addStaff, staff } from '#organisation/staff'
import { places, seedOrganisation } from '#organisation/places'
import { theHouse } from '#platform'
import { people } from '#record/people'
import { testHouse } from '../../../test/house.ts'
import { processSuite } from '../../../test/process/suite.ts'
import { complaint, complaints, confidentialComplaint } from './index.ts'

const rooms = [places, staff, people, complaints]

processSuite(complaint, {
  testHouse,
  rooms,
  answers: {
    make: () => ({ aboutStaff: false }),
    assign: () => ({ answerer: 'prison-officer' }),
  },
  async prepare(house) {
    await seedOrganisation(house)
    const officer = { username: 'prison-officer', name: 'Invented Officer', roles: ['prison-officer'], places: ['LEI'] }
    const added = await addStaff(house, theHouse, { ...officer, roles: ['prison-officer'], starts: day('2020-01-01') })
    if (!added.ok) throw new Error(added.refusal.code)
  },
})
processSuite(confidentialComplaint, { testHouse, rooms })
