import type { Language } from '#kernel'
import { staffNames } from '#organisation/staff'
import { NotFound, type House, type Tx } from '#platform'
import { fullName, loadPerson, type AboutPerson } from '#record/people'
import { aboutSentenceOf } from '#sentence/warrants'
import { dayText, readableInstant, type Paper } from '#web'
import type { Calculation } from '../calculation.ts'
import { reasons } from '../reasons.ts'
import { calculationOf } from '../repository.ts'
import { papers, type PaperName } from './papers.ts'
import type { Printed } from './printed.ts'

/** A paper of a recorded calculation, with what stands at the head of a page about it. */
export interface WrittenPaper {
  readonly about: AboutPerson
  readonly calculation: Calculation
  readonly paper: Paper
}

export interface PaperAsked {
  readonly person: string
  readonly calculation: string
  readonly name: PaperName
  readonly language: Language
}

/** Writes a paper of a recorded calculation. Throws NotFound when the actor may not know of the person. */
export async function writePaper(house: House, tx: Tx, asked: PaperAsked): Promise<WrittenPaper> {
  if (!Object.hasOwn(papers, asked.name)) throw new NotFound(`paper ${asked.name}`)
  const about = await aboutSentenceOf(house, tx, asked.person)
  const calculation = await calculationOf(tx, asked.person, asked.calculation)
  const printed = await printedOf(house, tx, { about, calculation })
  return { about, calculation, paper: papers[asked.name].write(printed, asked.language) }
}

async function printedOf(
  house: House,
  tx: Tx,
  { about, calculation }: Pick<WrittenPaper, 'about' | 'calculation'>,
): Promise<Printed> {
  const { input, outcome, state, number, because, byHand, madeBy, madeAt, confirmedBy, confirmedAt, edition } =
    calculation
  const { person } = await loadPerson(tx, about.id)
  const names = await staffNames(tx, confirmedBy === undefined ? [madeBy] : [madeBy, confirmedBy])
  const signed = (by: string, at: string): Printed['made'] => ({
    by: names.get(by) ?? by,
    at: { en: readableInstant('en', at), cy: readableInstant('cy', at) },
  })
  const { where } = about.header
  return {
    name: fullName(person.name),
    number: about.header.number,
    where: typeof where === 'string' ? { en: where, cy: where } : where,
    booking: input.booking,
    outcome,
    state,
    called: { en: `Calculation ${number}`, cy: `Cyfrifiad ${number}` },
    because: reasons[because].name,
    byHand,
    made: signed(madeBy, madeAt),
    checked: confirmedBy === undefined ? undefined : signed(confirmedBy, confirmedAt),
    edition,
    printedOn: dayText(house.clock.today()),
  }
}
