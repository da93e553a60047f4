export { warrant } from '../sentence/warrants/index.ts'
