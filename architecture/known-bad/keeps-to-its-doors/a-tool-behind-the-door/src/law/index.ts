export { half } from './half.ts'
