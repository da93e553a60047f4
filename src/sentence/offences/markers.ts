import type { Text } from '#kernel'

/** A list of offences that the law treats apart. An offence may be on it, off it, or nobody has told the register. */
interface MarkerFacts {
  readonly name: Text
  /** The question that a warrant clerk answers where the register does not know. */
  readonly asks: Text
  readonly cites: string
}

/** Every list, in the order in which a clerk is asked about them. */
export const markers = {
  'sds-plus-a': {
    name: { en: 'SDS+ list A', cy: 'rhestr A SDS+' },
    asks: {
      en: 'Is it on list A: a violent or sexual offence that carries life imprisonment?',
      cy: 'A yw ar restr A: trosedd dreisgar neu rywiol sy’n dwyn carchar am oes?',
    },
    cites: 'Criminal Justice Act 2003 s.244ZA; SI 2020/158',
  },
  'sds-plus-b': {
    name: { en: 'SDS+ list B', cy: 'rhestr B SDS+' },
    asks: {
      en: 'Is it on list B: a serious offence for which four years or more is SDS+?',
      cy: 'A yw ar restr B: trosedd ddifrifol y mae pedair blynedd neu fwy yn SDS+ amdani?',
    },
    cites: 'Criminal Justice Act 2003 s.244ZA as amended in 2022',
  },
  'sds-plus-c': {
    name: { en: 'SDS+ list C', cy: 'rhestr C SDS+' },
    asks: {
      en: 'Is it on list C: an offence for which seven years or more under section 250 is SDS+?',
      cy: 'A yw ar restr C: trosedd y mae saith mlynedd neu fwy dan adran 250 yn SDS+ amdani?',
    },
    cites: 'Criminal Justice Act 2003 s.244ZA as amended in 2022',
  },
  'sds-plus-d': {
    name: { en: 'SDS+ list D', cy: 'rhestr D SDS+' },
    asks: {
      en: 'Is it on list D: an offence added in 2022 for which seven years or more is SDS+?',
      cy: 'A yw ar restr D: trosedd a ychwanegwyd yn 2022 y mae saith mlynedd neu fwy yn SDS+ amdani?',
    },
    cites: 'Criminal Justice Act 2003 s.244ZA as amended in 2022',
  },
  sexual: {
    name: { en: 'Excluded sexual offences', cy: 'Troseddau rhywiol a eithriwyd' },
    asks: {
      en: 'Is it a sexual offence excluded from early release?',
      cy: 'A yw’n drosedd rywiol a eithriwyd o ryddhau cynnar?',
    },
    cites: 'SI 2024/844 Schedule',
  },
  'sexual-2024': {
    name: { en: 'Sexual offences excluded from December 2024', cy: 'Troseddau rhywiol a eithriwyd o Ragfyr 2024' },
    asks: {
      en: 'Is it a sexual offence excluded from 16 December 2024?',
      cy: 'A yw’n drosedd rywiol a eithriwyd o 16 Rhagfyr 2024?',
    },
    cites: 'SI 2024/844 Schedule as amended by SI 2024/1331',
  },
  violent: {
    name: { en: 'Schedule 15 violent offences', cy: 'Troseddau treisgar Atodlen 15' },
    asks: {
      en: 'Is it a violent offence specified in Schedule 15, Part 1, to the Criminal Justice Act 2003?',
      cy: 'A yw’n drosedd dreisgar a bennir yn Atodlen 15, Rhan 1, i Ddeddf Cyfiawnder Troseddol 2003?',
    },
    cites: 'SI 2024/844 Schedule; Criminal Justice Act 2003 Sch.15 Pt 1',
  },
  'domestic-abuse': {
    name: { en: 'Excluded domestic abuse offences', cy: 'Troseddau cam-drin domestig a eithriwyd' },
    asks: {
      en: 'Is it an offence listed as related to domestic abuse, such as stalking or coercive control?',
      cy: 'A yw’n drosedd a restrir fel un sy’n ymwneud â cham-drin domestig, megis stelcio neu reolaeth drwy orfodaeth?',
    },
    cites: 'SI 2024/844 Schedule',
  },
  'domestic-abuse-2024': {
    name: {
      en: 'Domestic abuse offences excluded from December 2024',
      cy: 'Troseddau cam-drin domestig a eithriwyd o Ragfyr 2024',
    },
    asks: {
      en: 'Is it a domestic abuse offence excluded from 16 December 2024, such as breach of a restraining order?',
      cy: 'A yw’n drosedd cam-drin domestig a eithriwyd o 16 Rhagfyr 2024, megis torri gorchymyn atal?',
    },
    cites: 'SI 2024/844 Schedule as amended by SI 2024/1331',
  },
  'murder-2024': {
    name: { en: 'Murder, excluded from December 2024', cy: 'Llofruddiaeth, a eithriwyd o Ragfyr 2024' },
    asks: { en: 'Is it murder?', cy: 'A yw’n llofruddiaeth?' },
    cites: 'SI 2024/844 Schedule as amended by SI 2024/1331',
  },
  'national-security': {
    name: { en: 'National security offences', cy: 'Troseddau diogelwch gwladol' },
    asks: { en: 'Is it a listed national security offence?', cy: 'A yw’n drosedd diogelwch gwladol a restrir?' },
    cites: 'SI 2024/844 Schedule',
  },
  terrorism: {
    name: { en: 'Terrorism offences', cy: 'Troseddau terfysgaeth' },
    asks: {
      en: 'Is it a terrorism offence, or connected with terrorism?',
      cy: 'A yw’n drosedd derfysgaeth, neu’n gysylltiedig â therfysgaeth?',
    },
    cites: 'SI 2024/844 Schedule',
  },
  'schedule-13-part-3': {
    name: { en: 'Schedule 13, Part 3', cy: 'Atodlen 13, Rhan 3' },
    asks: {
      en: 'Is it listed in Part 3 of Schedule 13 to the Sentencing Code?',
      cy: 'A yw wedi’i restru yn Rhan 3 o Atodlen 13 i’r Cod Dedfrydu?',
    },
    cites: 'Sentencing Act 2020 Sch.13 Pt 3; Sentencing Act 2026 s.23',
  },
  'progression-schedule': {
    name: { en: 'Offences kept out of the progression model', cy: 'Troseddau a gedwir allan o’r model cynnydd' },
    asks: {
      en: 'Is it in the schedule of offences kept out of the progression model?',
      cy: 'A yw yn yr atodlen o droseddau a gedwir allan o’r model cynnydd?',
    },
    cites: 'Sentencing Act 2026 s.23',
  },
} as const satisfies Record<string, MarkerFacts>

export type Marker = keyof typeof markers

/** Every list, by name. */
export const markerNames = Object.keys(markers) as readonly Marker[]

/** The lists that an offence is on (true) or off (false). A list left out is not known: the clerk is asked. */
export type KnownMarkers = Readonly<Partial<Record<Marker, boolean>>>
