import { term } from './term.ts'

export const half = () => term()
