import { day, type Day } from '#kernel'

/** The Act that the letters and year at the beginning of a code stand for. */
interface Act {
  readonly name: string
  /** When its offences began, where all of them began together. */
  readonly since?: Day
}

/** Acts by the beginning of the criminal justice system's offence codes. Names of Acts are not translated. */
export const acts: Readonly<Record<string, Act>> = {
  BA76: { name: 'Bail Act 1976' },
  CD71: { name: 'Criminal Damage Act 1971' },
  CD98: { name: 'Crime and Disorder Act 1998' },
  CJ03: { name: 'Criminal Justice Act 2003' },
  CJ15: { name: 'Criminal Justice and Courts Act 2015' },
  CJ88: { name: 'Criminal Justice Act 1988' },
  CL77: { name: 'Criminal Law Act 1977' },
  COML: { name: 'Common law' },
  DV04: { name: 'Domestic Violence, Crime and Victims Act 2004' },
  FA06: { name: 'Fraud Act 2006', since: day('2007-01-15') },
  FI68: { name: 'Firearms Act 1968' },
  IM71: { name: 'Immigration Act 1971' },
  MD71: { name: 'Misuse of Drugs Act 1971' },
  OF61: { name: 'Offences against the Person Act 1861' },
  PC02: { name: 'Proceeds of Crime Act 2002' },
  PC53: { name: 'Prevention of Crime Act 1953' },
  PH97: { name: 'Protection from Harassment Act 1997', since: day('1997-06-16') },
  PL96: { name: 'Police Act 1996' },
  PR52: { name: 'Prison Act 1952' },
  PU86: { name: 'Public Order Act 1986' },
  RT88: { name: 'Road Traffic Act 1988', since: day('1989-05-15') },
  SC07: { name: 'Serious Crime Act 2007', since: day('2008-10-01') },
  SE20: { name: 'Sentencing Act 2020', since: day('2020-12-01') },
  ST19: { name: 'Stalking Protection Act 2019' },
  SX03: { name: 'Sexual Offences Act 2003', since: day('2004-05-01') },
  SX56: { name: 'Sexual Offences Act 1956' },
  TH68: { name: 'Theft Act 1968', since: day('1969-01-01') },
}
