import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Language } from '#kernel'
import type { Booking, Calculation } from '#law'
import { outcomeOf, papers, type PaperName, type Printed } from '#sentence/release-dates'
import { dayText, paperPdf } from '#web'
import { machineClock } from '#platform'

/** A calculation from a case file, and the law that it applied. */
export interface FromFile {
  readonly file: string
  readonly booking: Booking
  readonly calculation: Calculation
  readonly edition: string
}

/** Writes a paper of a calculation that was never recorded, which it says on every page. */
export async function printPaper(
  { file, booking, calculation, edition }: FromFile,
  { paper, to, language }: { readonly paper: PaperName; readonly to: string; readonly language: Language },
): Promise<void> {
  const called = basename(file)
  const printed: Printed = {
    name: booking.person.reference,
    number: undefined,
    where: undefined,
    booking,
    outcome: outcomeOf(calculation),
    state: 'not-recorded',
    called: { en: called, cy: called },
    because: undefined,
    byHand: null,
    made: undefined,
    checked: undefined,
    edition,
    printedOn: dayText(machineClock().today()),
  }
  writeFileSync(to, await paperPdf(papers[paper].write(printed, language)))
}
