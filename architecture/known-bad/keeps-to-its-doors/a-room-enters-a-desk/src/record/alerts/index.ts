export { page } from '../../desks/person/index.ts'
