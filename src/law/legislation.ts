import { isoDay, type Day, type Text } from '#kernel'

/** A provision as people write it, and where its text stands. */
export interface Provision {
  /** `Criminal Justice Act 2003, section 244`. */
  readonly name: Text
  /** `CJA 2003 s.244`: for a line of a table. */
  readonly short: Text
  readonly href: string
}

interface Act {
  readonly name: Text
  readonly short: string
}

const act = (en: string, cy: string, short: string): Act => ({ name: { en, cy }, short })

/** The Acts that the rulebook cites, by their legislation.gov.uk identifiers. Instruments are named by their numbers. */
const acts: Readonly<Record<string, Act>> = {
  'ukpga/Geo6and1Eliz2/15-16/52': act('Prison Act 1952', 'Deddf Carchardai 1952', 'Prison Act 1952'),
  'ukpga/1968/19': act('Criminal Appeal Act 1968', 'Deddf Apelau Troseddol 1968', 'CAA 1968'),
  'ukpga/1971/80': act(
    'Banking and Financial Dealings Act 1971',
    'Deddf Bancio a Thrafodion Ariannol 1971',
    'BFDA 1971',
  ),
  'ukpga/1980/43': act('Magistrates’ Courts Act 1980', 'Deddf Llysoedd Ynadon 1980', 'MCA 1980'),
  'ukpga/1981/49': act('Contempt of Court Act 1981', 'Deddf Dirmyg Llys 1981', 'CCA 1981'),
  'ukpga/1991/53': act('Criminal Justice Act 1991', 'Deddf Cyfiawnder Troseddol 1991', 'CJA 1991'),
  'ukpga/1997/43': act('Crime (Sentences) Act 1997', 'Deddf Trosedd (Dedfrydau) 1997', 'C(S)A 1997'),
  'ukpga/2000/6': act(
    'Powers of Criminal Courts (Sentencing) Act 2000',
    'Deddf Pwerau Llysoedd Troseddol (Dedfrydu) 2000',
    'PCC(S)A 2000',
  ),
  'ukpga/2003/44': act('Criminal Justice Act 2003', 'Deddf Cyfiawnder Troseddol 2003', 'CJA 2003'),
  'ukpga/2012/10': act(
    'Legal Aid, Sentencing and Punishment of Offenders Act 2012',
    'Deddf Cymorth Cyfreithiol, Dedfrydu a Chosbi Troseddwyr 2012',
    'LASPO 2012',
  ),
  'ukpga/2014/11': act('Offender Rehabilitation Act 2014', 'Deddf Adsefydlu Troseddwyr 2014', 'ORA 2014'),
  'ukpga/2015/2': act(
    'Criminal Justice and Courts Act 2015',
    'Deddf Cyfiawnder Troseddol a Llysoedd 2015',
    'CJCA 2015',
  ),
  'ukpga/2015/9': act('Serious Crime Act 2015', 'Deddf Troseddu Difrifol 2015', 'Serious Crime Act 2015'),
  'ukpga/2020/3': act(
    'Terrorist Offenders (Restriction of Early Release) Act 2020',
    'Deddf Troseddwyr Terfysgol (Cyfyngu ar Ryddhau’n Gynnar) 2020',
    'TORERA 2020',
  ),
  'ukpga/2020/17': act('Sentencing Act 2020', 'Deddf Dedfrydu 2020', 'Sentencing Act 2020'),
  'ukpga/2021/11': act(
    'Counter-Terrorism and Sentencing Act 2021',
    'Deddf Gwrthderfysgaeth a Dedfrydu 2021',
    'CTSA 2021',
  ),
  'ukpga/2022/32': act(
    'Police, Crime, Sentencing and Courts Act 2022',
    'Deddf yr Heddlu, Troseddu, Dedfrydu a’r Llysoedd 2022',
    'PCSC Act 2022',
  ),
  'ukpga/2022/36': act('Nationality and Borders Act 2022', 'Deddf Cenedligrwydd a Ffiniau 2022', 'NABA 2022'),
  'ukpga/2024/21': act('Victims and Prisoners Act 2024', 'Deddf Dioddefwyr a Charcharorion 2024', 'VAPA 2024'),
  'ukpga/2026/2': act('Sentencing Act 2026', 'Deddf Dedfrydu 2026', 'Sentencing Act 2026'),
}

/** The folder in which the rules of an Act stand, which begins their ids. Those of an instrument are `uksi-2024-844`. */
const folders: Readonly<Record<string, string>> = {
  'prison-act-1952': 'ukpga/Geo6and1Eliz2/15-16/52',
  'banking-1971': 'ukpga/1971/80',
  'cja-1991': 'ukpga/1991/53',
  'criminal-appeal-1968': 'ukpga/1968/19',
  'magistrates-courts-1980': 'ukpga/1980/43',
  'crime-sentences-1997': 'ukpga/1997/43',
  'cja-2003': 'ukpga/2003/44',
  'laspo-2012': 'ukpga/2012/10',
  'ora-2014': 'ukpga/2014/11',
  'naba-2022': 'ukpga/2022/36',
  'sentencing-act-2020': 'ukpga/2020/17',
  'sentencing-act-2026': 'ukpga/2026/2',
}

/** The Act or instrument that a rule stands under, by the rule's id. */
export function actOfRule(id: string): Provision {
  const folder = id.split('/')[0] ?? ''
  return provision(folders[folder] ?? folder.replace(/^(uksi)-(\d+)-(\d+)$/, '$1/$2/$3'))
}

const instrument = /^uksi\/(\d{4})\/(\d+)/

/**
 * A provision by its legislation.gov.uk identifier. `on`: the day whose text is meant; the newest when left out. Throws
 * a RangeError for an Act that is not in the list above.
 */
export function provision(cite: string, on?: Day): Provision {
  const statutory = instrument.exec(cite)
  const found = Object.entries(acts).find(([id]) => cite === id || cite.startsWith(`${id}/`))
  if (!statutory && !found) throw new RangeError(`${cite} is not in the list of Acts`)
  const number = statutory ? `${statutory[1] ?? ''}/${statutory[2] ?? ''}` : ''
  const { name, short } = found?.[1] ?? {
    name: { en: `Statutory Instrument ${number}`, cy: `Offeryn Statudol ${number}` },
    short: `SI ${number}`,
  }
  const [kind = '', which = ''] = cite.slice((found?.[0] ?? statutory?.[0] ?? '').length + 1).split('/')
  const part = parts[kind]
  const whole = (text: string, words: string | undefined) =>
    words === undefined ? text : `${text}, ${words} ${which}`.trim()
  // Only Acts are kept as they stood on each day; an instrument stands as it was made.
  const asItStood = found && on !== undefined ? `/${isoDay(on)}` : ''
  return {
    name: { en: whole(name.en, part?.name.en), cy: whole(name.cy, part?.name.cy) },
    short: {
      en: part ? `${short} ${part.short.en}${which}` : short,
      cy: part ? `${found ? name.cy : `OS ${number}`} ${part.short.cy}${which}` : found ? name.cy : `OS ${number}`,
    },
    href: `https://www.legislation.gov.uk/${cite}${asItStood}`,
  }
}

const parts: Readonly<Record<string, { readonly name: Text; readonly short: Text }>> = {
  section: { name: { en: 'section', cy: 'adran' }, short: { en: 's.', cy: 'a.' } },
  article: { name: { en: 'article', cy: 'erthygl' }, short: { en: 'art.', cy: 'ergl.' } },
  schedule: { name: { en: 'Schedule', cy: 'Atodlen' }, short: { en: 'Sch.', cy: 'Atod.' } },
}
