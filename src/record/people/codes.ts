import type { Text } from '#kernel'

/** Sex as it is recorded for allocation and in law. */
export const sexes = {
  male: { en: 'Male', cy: 'Gwryw' },
  female: { en: 'Female', cy: 'Benyw' },
  'not-known': { en: 'Not known', cy: 'Anhysbys' },
  'not-specified': { en: 'Not specified', cy: 'Heb ei nodi' },
} as const satisfies Record<string, Text>

export type Sex = keyof typeof sexes

/** What a name is to a person. Each has one current name. */
export const nameKinds = {
  current: { en: 'Current name', cy: 'Enw presennol' },
  former: { en: 'Former name', cy: 'Enw blaenorol' },
  maiden: { en: 'Name before marriage', cy: 'Enw cyn priodi' },
  preferred: { en: 'Preferred name', cy: 'Enw a ffefrir' },
  alias: { en: 'Alias', cy: 'Enw arall' },
} as const satisfies Record<string, Text>

export type NameKind = keyof typeof nameKinds

/** The kinds of name that may stand beside the current one. */
export const otherNameKinds = ['alias', 'former', 'maiden', 'preferred'] as const satisfies readonly NameKind[]

/** Ethnic group as a person describes it. Source: Census 2021 groups for England and Wales, in the 18+1 police codes. */
export const ethnicities = {
  W1: { en: 'White: British', cy: 'Gwyn: Prydeinig' },
  W2: { en: 'White: Irish', cy: 'Gwyn: Gwyddelig' },
  W3: { en: 'White: Gypsy or Irish Traveller', cy: 'Gwyn: Sipsi neu Deithiwr Gwyddelig' },
  W4: { en: 'White: Roma', cy: 'Gwyn: Roma' },
  W9: { en: 'White: any other background', cy: 'Gwyn: unrhyw gefndir arall' },
  M1: { en: 'Mixed: White and Black Caribbean', cy: 'Cymysg: Gwyn a Du Caribïaidd' },
  M2: { en: 'Mixed: White and Black African', cy: 'Cymysg: Gwyn a Du Affricanaidd' },
  M3: { en: 'Mixed: White and Asian', cy: 'Cymysg: Gwyn ac Asiaidd' },
  M9: { en: 'Mixed: any other background', cy: 'Cymysg: unrhyw gefndir arall' },
  A1: { en: 'Asian or Asian British: Indian', cy: 'Asiaidd neu Asiaidd Prydeinig: Indiaidd' },
  A2: { en: 'Asian or Asian British: Pakistani', cy: 'Asiaidd neu Asiaidd Prydeinig: Pacistanaidd' },
  A3: { en: 'Asian or Asian British: Bangladeshi', cy: 'Asiaidd neu Asiaidd Prydeinig: Bangladeshaidd' },
  A4: { en: 'Asian or Asian British: Chinese', cy: 'Asiaidd neu Asiaidd Prydeinig: Tsieineaidd' },
  A9: { en: 'Asian or Asian British: any other background', cy: 'Asiaidd neu Asiaidd Prydeinig: unrhyw gefndir arall' },
  B1: { en: 'Black or Black British: Caribbean', cy: 'Du neu Ddu Prydeinig: Caribïaidd' },
  B2: { en: 'Black or Black British: African', cy: 'Du neu Ddu Prydeinig: Affricanaidd' },
  B9: { en: 'Black or Black British: any other background', cy: 'Du neu Ddu Prydeinig: unrhyw gefndir arall' },
  O1: { en: 'Arab', cy: 'Arabaidd' },
  O9: { en: 'Any other ethnic group', cy: 'Unrhyw grŵp ethnig arall' },
  NS: { en: 'Prefers not to say', cy: 'Mae’n well ganddynt beidio â dweud' },
} as const satisfies Record<string, Text>

export type Ethnicity = keyof typeof ethnicities
