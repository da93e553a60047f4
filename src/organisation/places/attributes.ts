import type { Text } from '#kernel'
import type { PlaceKind } from './kinds.ts'

/** Who runs a place, and for whom. */
export type Sector = 'public' | 'private' | 'local-authority' | 'charity'

export const sectors = {
  public: { en: 'Public', cy: 'Cyhoeddus' },
  private: { en: 'Private', cy: 'Preifat' },
  'local-authority': { en: 'Local authority', cy: 'Awdurdod lleol' },
  charity: { en: 'Charity', cy: 'Elusen' },
} as const satisfies Record<Sector, Text>

interface Choice {
  readonly name: Text
  readonly sector?: Sector
}

const same = (name: string) => ({ en: name, cy: name })
const council = (name: string, cy: string = name) => ({ name: { en: name, cy }, sector: 'local-authority' as const })

const statuses = {
  open: { name: { en: 'Open', cy: 'Ar agor' } },
  'temporarily-closed': { name: { en: 'Temporarily closed', cy: 'Ar gau dros dro' } },
  closed: { name: { en: 'Closed', cy: 'Ar gau' } },
} satisfies Record<string, Choice>

const operators = {
  'hm-prison-service': { name: { en: 'HM Prison Service', cy: 'Gwasanaeth Carchardai EF' }, sector: 'public' },
  'youth-custody-service': {
    name: { en: 'Youth Custody Service', cy: 'Y Gwasanaeth Dalfa Ieuenctid' },
    sector: 'public',
  },
  sodexo: { name: same('Sodexo'), sector: 'private' },
  serco: { name: same('Serco'), sector: 'private' },
  g4s: { name: same('G4S'), sector: 'private' },
  mitie: { name: same('Mitie'), sector: 'private' },
  mtc: { name: same('MTC'), sector: 'private' },
  oasis: { name: same('Oasis Charitable Trust'), sector: 'charity' },
  'leeds-council': council('Leeds City Council'),
  'sheffield-council': council('Sheffield City Council'),
  'durham-council': council('Durham County Council'),
  'salford-council': council('Salford City Council'),
  'nottinghamshire-council': council('Nottinghamshire County Council'),
  'neath-port-talbot-council': council(
    'Neath Port Talbot County Borough Council',
    'Cyngor Bwrdeistref Sirol Castell-nedd Port Talbot',
  ),
  'lincolnshire-council': council('Lincolnshire County Council'),
  'south-gloucestershire-council': council('South Gloucestershire Council'),
} satisfies Record<string, Choice>

const estates = {
  'adult-male': { name: { en: "Men's estate", cy: 'Ystad y dynion' } },
  women: { name: { en: "Women's estate", cy: 'Ystad y menywod' } },
  youth: { name: { en: 'Youth estate', cy: 'Ystad ieuenctid' } },
} satisfies Record<string, Choice>

const holdings = {
  male: { name: { en: 'Males', cy: 'Gwrywod' } },
  female: { name: { en: 'Females', cy: 'Benywod' } },
  both: { name: { en: 'Males and females', cy: 'Gwrywod a benywod' } },
} satisfies Record<string, Choice>

const categories = {
  A: { name: { en: 'Category A', cy: 'Categori A' } },
  B: { name: { en: 'Category B', cy: 'Categori B' } },
  'B-C': { name: { en: 'Categories B and C', cy: 'Categorïau B a C' } },
  C: { name: { en: 'Category C', cy: 'Categori C' } },
  D: { name: { en: 'Category D (open)', cy: 'Categori D (agored)' } },
  'women-closed': { name: { en: "Women's closed", cy: 'Caeedig i fenywod' } },
  'women-open': { name: { en: "Women's open", cy: 'Agored i fenywod' } },
  youth: { name: { en: 'Under 18', cy: 'Dan 18' } },
} satisfies Record<string, Choice>

const functions = {
  reception: { name: { en: 'Reception', cy: 'Derbyn' } },
  trainer: { name: { en: 'Training', cy: 'Hyfforddi' } },
  resettlement: { name: { en: 'Resettlement', cy: 'Ailsefydlu' } },
  open: { name: { en: 'Open', cy: 'Agored' } },
  'high-security': { name: { en: 'High security', cy: 'Diogelwch uchel' } },
  'young-adult': { name: { en: 'Young adults', cy: 'Oedolion ifanc' } },
  youth: { name: { en: 'Under 18', cy: 'Dan 18' } },
  'women-reception': { name: { en: "Women's reception", cy: 'Derbyn menywod' } },
  'women-trainer': { name: { en: "Women's training", cy: 'Hyfforddi menywod' } },
  'women-open': { name: { en: "Women's open", cy: 'Agored i fenywod' } },
  'sexual-offence': {
    name: { en: 'People convicted of sexual offences', cy: 'Pobl a gafwyd yn euog o droseddau rhywiol' },
  },
  'foreign-national': { name: { en: 'Foreign nationals', cy: 'Gwladolion tramor' } },
  therapeutic: { name: { en: 'Therapeutic community', cy: 'Cymuned therapiwtig' } },
  lifer: { name: { en: 'People serving life', cy: 'Pobl sy’n bwrw dedfryd oes' } },
  progression: { name: { en: 'Progression regime', cy: 'Trefn cynnydd' } },
  'immigration-removal': { name: { en: 'Immigration removal centre', cy: 'Canolfan symud mewnfudwyr' } },
  'secure-training-centre': { name: { en: 'Secure training centre', cy: 'Canolfan hyfforddi ddiogel' } },
  'secure-school': { name: { en: 'Secure school', cy: 'Ysgol ddiogel' } },
  'secure-childrens-home': { name: { en: "Secure children's home", cy: 'Cartref plant diogel' } },
  delivery: { name: { en: 'Delivery office', cy: 'Swyddfa gyflawni' } },
  reporting: { name: { en: 'Reporting office', cy: 'Swyddfa adrodd' } },
} satisfies Record<string, Choice>

const designations = {
  HMP: { name: { en: 'Prison (HMP)', cy: 'Carchar (CEF)' } },
  YOI: { name: { en: 'Young offender institution (YOI)', cy: 'Sefydliad troseddwyr ifanc' } },
  YCS: { name: { en: 'Youth custody', cy: 'Dalfa ieuenctid' } },
  STC: { name: { en: 'Secure training centre', cy: 'Canolfan hyfforddi ddiogel' } },
  IRC: { name: { en: 'Immigration removal centre', cy: 'Canolfan symud mewnfudwyr' } },
} satisfies Record<string, Choice>

const courtTypes = {
  crown: { name: { en: 'Crown Court', cy: 'Llys y Goron' } },
  magistrates: { name: { en: "Magistrates' court", cy: 'Llys ynadon' } },
  appeal: { name: { en: 'Court of Appeal', cy: 'Y Llys Apêl' } },
  high: { name: { en: 'High Court', cy: 'Yr Uchel Lys' } },
  county: { name: { en: 'County court', cy: 'Llys sirol' } },
  'civil-and-family': { name: { en: 'Civil and family court', cy: 'Llys sifil a theulu' } },
  tribunal: { name: { en: 'Tribunal', cy: 'Tribiwnlys' } },
  other: { name: { en: 'Other', cy: 'Arall' } },
} satisfies Record<string, Choice>

const everywhere = [
  'prison',
  'youth-site',
  'region',
  'delivery-unit',
  'office',
  'division',
  'court',
  'headquarters',
] as const satisfies readonly PlaceKind[]
const custody = ['prison', 'youth-site'] as const satisfies readonly PlaceKind[]

interface AttributeFacts {
  readonly name: Text
  readonly of: readonly PlaceKind[]
  /** What it may be; any text when left out. */
  readonly choices?: Readonly<Record<string, Choice>>
  /** Several at once, written with commas between. */
  readonly several?: true
}

/** What a place is from one day to another. Each says what it may be, and of which kinds of place it is told. */
export const attributes = {
  name: { name: { en: 'Name', cy: 'Enw' }, of: everywhere },
  'welsh-name': { name: { en: 'Welsh name', cy: 'Enw Cymraeg' }, of: everywhere },
  status: { name: { en: 'Status', cy: 'Statws' }, of: everywhere, choices: statuses },
  operator: { name: { en: 'Operator', cy: 'Gweithredwr' }, of: custody, choices: operators },
  functions: {
    name: { en: 'Functions', cy: 'Swyddogaethau' },
    of: [...custody, 'office'],
    choices: functions,
    several: true,
  },
  category: { name: { en: 'Security category', cy: 'Categori diogelwch' }, of: ['prison'], choices: categories },
  estate: { name: { en: 'Estate', cy: 'Ystad' }, of: custody, choices: estates },
  holds: { name: { en: 'Holds', cy: 'Yn dal' }, of: custody, choices: holdings },
  designations: {
    name: { en: 'Designations', cy: 'Dynodiadau' },
    of: custody,
    choices: designations,
    several: true,
  },
  'court-type': { name: { en: 'Type of court', cy: 'Math o lys' }, of: ['court'], choices: courtTypes },
  'succeeded-by': { name: { en: 'Succeeded by', cy: 'Olynydd' }, of: everywhere, several: true },
} as const satisfies Record<string, AttributeFacts>

export type AttributeName = keyof typeof attributes
export type Status = keyof typeof statuses
export type CourtType = keyof typeof courtTypes

const facts: Readonly<Record<AttributeName, AttributeFacts>> = attributes

/** Every attribute, in the order in which pages show them. */
export const attributeNames = Object.keys(attributes) as readonly AttributeName[]

/** True for the name of an attribute. */
export function isAttribute(name: string): name is AttributeName {
  return Object.hasOwn(attributes, name)
}

/** The attributes that places of a kind have. */
export function attributesOf(kind: PlaceKind): readonly AttributeName[] {
  return attributeNames.filter(name => facts[name].of.includes(kind))
}

/** What an attribute may be; undefined when it is any text. */
export function choicesOf(name: AttributeName): Readonly<Record<string, Choice>> | undefined {
  return facts[name].choices
}

/** True when an attribute may have several values at once. */
export function takesSeveral(name: AttributeName): boolean {
  return facts[name].several === true
}

/** True when a value is one that the attribute may have. */
export function mayBe(name: AttributeName, value: string): boolean {
  const { choices, several } = facts[name]
  if (choices === undefined) return value.trim() !== ''
  const parts = several ? value.split(',') : [value]
  return parts.every(part => Object.hasOwn(choices, part)) && new Set(parts).size === parts.length
}

/** A value in words: several are listed. */
export function valueText(name: AttributeName, value: string): Text {
  const { choices, several } = facts[name]
  if (choices === undefined) return { en: value, cy: value }
  const texts = (several ? value.split(',') : [value]).map(part => choices[part]?.name ?? { en: part, cy: part })
  return { en: texts.map(text => text.en).join(', '), cy: texts.map(text => text.cy).join(', ') }
}

/** The sector that an operator belongs to; undefined when the operator is not known. */
export function sectorOf(operator: string | undefined): Sector | undefined {
  const choices: Readonly<Record<string, Choice>> = operators
  return operator === undefined ? undefined : choices[operator]?.sector
}
