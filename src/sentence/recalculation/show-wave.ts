import { addDays, isoDay, type Text } from '#kernel'
import { nameOn, placeName, registerOf } from '#organisation/places'
import type { House, Tx } from '#platform'
import type { Choice, WaveAsked, WaveGiven } from './pages/wave/page.ts'
import { waveByPlace, waveOf, type WhereOfWave } from './read-results.repository.ts'
import type { Finished } from './run.ts'
import { inSteps, lastDayOf } from './wave.ts'

/** Everything that the wave of a finished run shows. */
export async function showWave(house: House, tx: Tx, run: Finished, asked: WaveAsked): Promise<WaveGiven> {
  const where = await whereOf(house, tx, asked)
  const steps = inSteps([], asked.by, run.on)
  const until = addDays(lastDayOf(steps, asked.by), 1)
  const place = { where, until: isoDay(until) }
  return {
    asked,
    ...(await choicesOf(house, tx, run)),
    days: await waveOf(tx, run.id, where),
    until,
    prisons: await waveByPlace(tx, run.id, { ...place, by: 'heldAt' }),
    units: await waveByPlace(tx, run.id, { ...place, by: 'supervisedAt' }),
    placeName: code => placeName(house, code),
  }
}

/** The places that a prison, a region of prisons, a delivery unit or a probation region stands for. */
async function whereOf(house: House, tx: Tx, { held, supervised }: WaveAsked): Promise<WhereOfWave> {
  const register = await registerOf(house, tx)
  const regional = register.places.filter(({ region }) => region === held).map(({ code }) => code)
  const units = [supervised, ...register.below(supervised).map(({ code }) => code)]
  return {
    heldAt: held === '' ? undefined : regional.length > 0 ? regional : [held],
    supervisedAt: supervised === '' ? undefined : units,
  }
}

async function choicesOf(
  house: House,
  tx: Tx,
  { places, report }: Finished,
): Promise<{ readonly held: readonly Choice[]; readonly supervised: readonly Choice[] }> {
  const register = await registerOf(house, tx)
  const today = house.clock.today()
  const codes = report.prisons.flatMap(({ prison }) => prison ?? [])
  const held = codes.map((code): Choice => ({ value: code, text: placeName(house, code) }))
  const regions = [...new Set(codes.flatMap(code => register.find(code)?.region ?? []))].toSorted()
  const probation = register.places.filter(({ kind }) => kind === 'region' || kind === 'delivery-unit')
  return {
    held: [...(regions.length > 1 ? regions.map(region => ({ value: region, text: region })) : []), ...sorted(held)],
    // A prison's own cohort is too small to be told apart by who will supervise.
    supervised:
      places.length === 1 ? [] : sorted(probation.map(place => ({ value: place.code, text: nameOn(place, today) }))),
  }
}

function sorted(choices: readonly { readonly value: string; readonly text: Text | string }[]): readonly Choice[] {
  const name = ({ text }: Choice) => (typeof text === 'string' ? text : text.en)
  return choices.toSorted((one, other) => name(one).localeCompare(name(other), 'en'))
}
