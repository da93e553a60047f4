import type { Text } from '#kernel'

interface KindFacts {
  readonly name: Text
  readonly plural: Text
  /** Where a person can be held, or supervised from. */
  readonly holds?: true
  readonly supervises?: true
}

/** Every kind of place in the register. */
export const kinds = {
  prison: {
    name: { en: 'Prison or young offender institution', cy: 'Carchar neu sefydliad troseddwyr ifanc' },
    plural: { en: 'Prisons and young offender institutions', cy: 'Carchardai a sefydliadau troseddwyr ifanc' },
    holds: true,
  },
  'youth-site': {
    name: { en: 'Youth custody site', cy: 'Safle dalfa ieuenctid' },
    plural: { en: 'Other youth custody sites', cy: 'Safleoedd dalfa ieuenctid eraill' },
    holds: true,
  },
  region: {
    name: { en: 'Probation region', cy: 'Rhanbarth prawf' },
    plural: { en: 'Probation regions', cy: 'Rhanbarthau prawf' },
  },
  'delivery-unit': {
    name: { en: 'Probation delivery unit (PDU)', cy: 'Uned cyflawni prawf' },
    plural: { en: 'Probation delivery units (PDUs)', cy: 'Unedau cyflawni prawf' },
    supervises: true,
  },
  office: {
    name: { en: 'Probation office', cy: 'Swyddfa brawf' },
    plural: { en: 'Probation offices', cy: 'Swyddfeydd prawf' },
  },
  division: {
    name: { en: 'National probation division', cy: 'Is-adran brawf genedlaethol' },
    plural: { en: 'National probation divisions', cy: 'Is-adrannau prawf cenedlaethol' },
    supervises: true,
  },
  court: {
    name: { en: 'Court', cy: 'Llys' },
    plural: { en: 'Courts', cy: 'Llysoedd' },
  },
  headquarters: {
    name: { en: 'Headquarters', cy: 'Pencadlys' },
    plural: { en: 'Headquarters', cy: 'Pencadlys' },
  },
} as const satisfies Record<string, KindFacts>

export type PlaceKind = keyof typeof kinds

/** True for the code of a kind of place. */
export function isPlaceKind(code: string): code is PlaceKind {
  return Object.hasOwn(kinds, code)
}

/** True for places where people are held: prisons, young offender institutions, secure schools and homes. */
export function holdsPeople(kind: PlaceKind): boolean {
  return 'holds' in kinds[kind]
}

/** True for places that people are supervised from. */
export function supervisesPeople(kind: PlaceKind): boolean {
  return 'supervises' in kinds[kind]
}

/** The four parts of the service. */
export const services = {
  'prison-service': { en: 'HM Prison Service', cy: 'Gwasanaeth Carchardai EF' },
  'probation-service': { en: 'Probation Service', cy: 'Y Gwasanaeth Prawf' },
  'youth-custody-service': { en: 'Youth Custody Service', cy: 'Y Gwasanaeth Dalfa Ieuenctid' },
  headquarters: { en: 'Headquarters', cy: 'Pencadlys' },
} as const satisfies Record<string, Text>

export type ServiceCode = keyof typeof services
