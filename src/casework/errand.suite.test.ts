import { processSuite } from '../../test/process/suite.ts'
import { people } from '#record/people'
import { roomOf } from './room.ts'
import { anyErrand } from './suite/errand.ts'

processSuite(anyErrand, { rooms: [people, roomOf('errands', [anyErrand])], answers: { ask: () => ({ count: 2 }) } })
