// What a thread of its own runs: see src/platform/threads.
export { workOutMany as run } from './work-out-many.ts'
