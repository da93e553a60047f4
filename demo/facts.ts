import { fact } from '#platform'

/** The filling of an empty house with invented people began: asked for so many, from this seed, as on this day. */
export const fillingBegan = fact<{ readonly people: number; readonly seed: number; readonly on: string }>(
  'invented-people.filling-began',
  { en: 'Filling the house with invented people began', cy: 'Dechreuwyd llenwi’r tŷ â phobl ddychmygol' },
)

export const fillingEnded = fact<{ readonly people: number }>('invented-people.filling-ended', {
  en: 'The house was filled with invented people',
  cy: 'Llenwyd y tŷ â phobl ddychmygol',
})
