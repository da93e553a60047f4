export { name } from '../people/name.ts'
