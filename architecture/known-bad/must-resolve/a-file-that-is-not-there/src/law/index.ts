export { term } from './term.ts'
