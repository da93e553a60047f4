import { testHouse } from '../../test/house.ts'
import { processSuite } from '../../test/process/suite.ts'
import { roomOf } from './room.ts'
import { errand } from './suite/errand.ts'

processSuite(errand, { testHouse, rooms: [roomOf('errands', [errand])], answers: { ask: () => ({ count: 2 }) } })
