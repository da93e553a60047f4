import type { Text } from '#kernel'

/** Why casework itself says no, whatever the process. */
export const words = {
  'casework.not-now': {
    en: 'This cannot be done as things stand now. Open the case to see what can be done next.',
    cy: "Ni ellir gwneud hyn fel y mae pethau'n sefyll nawr. Agorwch yr achos i weld beth y gellir ei wneud nesaf.",
  },
  'casework.same-person': {
    en: 'Somebody else must do this, because you took the step before it.',
    cy: 'Rhaid i rywun arall wneud hyn, gan mai chi a gymerodd y cam o’i flaen.',
  },
  'casework.not-valid': {
    en: 'Mend the answers that are marked, and send them again.',
    cy: "Cywirwch yr atebion sydd wedi'u marcio, a'u hanfon eto.",
  },
} as const satisfies Record<string, Text>

export type CaseworkRefusal = keyof typeof words

/** What is wrong with one answer. */
export const answerWords = {
  malformed: { en: 'This answer is not in the right form.', cy: "Nid yw'r ateb hwn yn y ffurf gywir." },
  person: {
    en: 'Enter the number of a person who has a record here.',
    cy: 'Rhowch rif person sydd â chofnod yma.',
  },
  staff: {
    en: 'Enter the username of a member of staff.',
    cy: 'Rhowch enw defnyddiwr aelod o staff.',
  },
} as const satisfies Record<string, Text>

/** The sentence of a refusal, of a process or of casework. */
export function saysOf({ words: own }: { readonly words: Readonly<Record<string, Text>> }, code: string): Text {
  const found = own[code] ?? (words as Readonly<Record<string, Text>>)[code]
  if (!found) throw new Error(`${code} has no sentence`)
  return found
}
