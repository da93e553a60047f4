import type { Language, Text } from '#kernel'
import type { Paper } from '#web'
import { letterToPerson } from './letter.ts'
import type { Printed } from './printed.ts'
import { calculationSheet } from './sheet.ts'

/** What can be printed of a calculation. */
interface Printable {
  readonly name: Text
  write(printed: Printed, language: Language): Paper
}

const declared = {
  sheet: { name: { en: 'Calculation sheet', cy: 'Taflen gyfrifo' }, write: calculationSheet },
  letter: { name: { en: 'Letter to the person', cy: 'Llythyr at y person' }, write: letterToPerson },
} as const satisfies Record<string, Printable>

export type PaperName = keyof typeof declared

/** Each paper of a calculation, by its name in addresses. */
export const papers: Readonly<Record<PaperName, Printable>> = declared

/** The names of the papers, for a route's schema. */
export const paperNames = Object.keys(declared) as readonly PaperName[]
