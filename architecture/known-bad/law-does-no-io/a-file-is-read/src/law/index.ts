import { readFileSync } from 'node:fs'

export const text = readFileSync('law.txt', 'utf8')
