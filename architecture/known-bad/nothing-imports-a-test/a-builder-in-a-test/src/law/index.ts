export { anAnswer } from './answer.test.ts'
