import { half } from './half.ts'

export const term = () => half()
