import { half } from '../src/law/half.ts'

export const twice = half * 2
