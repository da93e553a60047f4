export { invented } from '../../../demo/people.ts'
