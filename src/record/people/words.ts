import type { Text } from '#kernel'
import type { CannotReadIdentifier } from './identifiers/kinds.ts'

export type Refusal =
  | CannotReadIdentifier['code']
  | 'people.likely-match'
  | 'people.name-form'
  | 'people.name-unchanged'
  | 'people.name-already-held'
  | 'people.born-too-late'
  | 'people.born-too-early'
  | 'people.date-of-birth-unchanged'
  | 'people.identifier-already-held'
  | 'people.identifier-cannot-be-used'
  | 'people.identifier-already-ended'
  | 'people.ends-before-it-starts'
  | 'people.address-incomplete'
  | 'people.postcode-form'
  | 'people.merged-away'
  | 'people.merge-with-itself'
  | 'people.merge-already-undone'
  | 'people.already-restricted'
  | 'people.not-restricted'
  | 'people.already-named'
  | 'people.not-named'
  | 'people.already-excluded'
  | 'people.not-excluded'
  | 'people.not-yourself'
  | 'people.not-a-day'

/** One sentence for each refusal, which says what to do. */
export const words: Readonly<Record<Refusal, Text>> = {
  'people.prison-number-form': {
    en: 'Enter a prison number of one letter, four digits and two letters, like A1234AB',
    cy: 'Rhowch rif carchar o un llythyren, pedwar digid a dwy lythyren, fel A1234AB',
  },
  'people.booking-number-form': {
    en: 'Enter a booking number of five digits and a letter, like 12345A',
    cy: 'Rhowch rif derbyn o bum digid a llythyren, fel 12345A',
  },
  'people.pnc-form': {
    en: 'Enter a PNC number with its year, up to seven digits and a letter, like 2002/0073319Z',
    cy: 'Rhowch rif PNC gyda’i flwyddyn, hyd at saith digid a llythyren, fel 2002/0073319Z',
  },
  'people.pnc-check-letter': {
    en: 'Check the PNC number: its last letter does not fit its digits',
    cy: 'Gwiriwch y rhif PNC: nid yw ei lythyren olaf yn cyd-fynd â’i ddigidau',
  },
  'people.cro-form': {
    en: 'Enter a CRO number of up to six digits, a slash, two digits and a letter, like 065656/91H',
    cy: 'Rhowch rif CRO o hyd at chwe digid, slaes, dau ddigid a llythyren, fel 065656/91H',
  },
  'people.cro-check-letter': {
    en: 'Check the CRO number: its last letter does not fit its digits',
    cy: 'Gwiriwch y rhif CRO: nid yw ei lythyren olaf yn cyd-fynd â’i ddigidau',
  },
  'people.crn-form': {
    en: 'Enter a case reference number of one letter and six digits, like X123456',
    cy: 'Rhowch gyfeirnod achos o un llythyren a chwe digid, fel X123456',
  },
  'people.national-insurance-form': {
    en: 'Enter a National Insurance number of two letters, six digits and a letter A to D',
    cy: 'Rhowch rif Yswiriant Gwladol o ddwy lythyren, chwe digid a llythyren A i D',
  },
  'people.nhs-form': { en: 'Enter an NHS number of ten digits', cy: 'Rhowch rif GIG o ddeg digid' },
  'people.nhs-check-digit': {
    en: 'Check the NHS number: its last digit does not fit the others',
    cy: 'Gwiriwch y rhif GIG: nid yw ei ddigid olaf yn cyd-fynd â’r lleill',
  },
  'people.uln-form': {
    en: 'Enter a Unique Learner Number of ten digits',
    cy: 'Rhowch Rif Dysgwr Unigryw o ddeg digid',
  },
  'people.uln-check-digit': {
    en: 'Check the Unique Learner Number: its last digit does not fit the others',
    cy: 'Gwiriwch y Rhif Dysgwr Unigryw: nid yw ei ddigid olaf yn cyd-fynd â’r lleill',
  },
  'people.upn-form': {
    en: 'Enter a Unique Pupil Number of a letter and twelve digits, like B801200005001',
    cy: 'Rhowch Rif Disgybl Unigryw o lythyren a deuddeg digid, fel B801200005001',
  },
  'people.upn-check-letter': {
    en: 'Check the Unique Pupil Number: its first letter does not fit the rest',
    cy: 'Gwiriwch y Rhif Disgybl Unigryw: nid yw ei lythyren gyntaf yn cyd-fynd â’r gweddill',
  },
  'people.defendant-form': {
    en: 'Enter a defendant number as the court gives it: 32 letters and digits in five groups',
    cy: 'Rhowch rif diffynnydd fel y mae’r llys yn ei roi: 32 o lythrennau a digidau mewn pum grŵp',
  },
  'people.likely-match': {
    en: 'Look at the people who may be this person before you add a new record',
    cy: 'Edrychwch ar y bobl a allai fod y person hwn cyn ychwanegu cofnod newydd',
  },
  'people.name-form': {
    en: 'Enter names of letters, spaces, hyphens, apostrophes and full stops only, with at least one letter in the surname',
    cy: 'Rhowch enwau o lythrennau, bylchau, cysylltnodau, collnodau ac atalnodau llawn yn unig, gydag o leiaf un llythyren yn y cyfenw',
  },
  'people.name-unchanged': {
    en: 'Enter a name that differs from the one in use',
    cy: 'Rhowch enw sy’n wahanol i’r un presennol',
  },
  'people.name-already-held': {
    en: 'This name is on the record already: enter a different one',
    cy: 'Mae’r enw hwn ar y cofnod yn barod: rhowch un gwahanol',
  },
  'people.born-too-late': {
    en: 'Check the date of birth: a person must be at least 10 years old',
    cy: 'Gwiriwch y dyddiad geni: rhaid i berson fod yn 10 oed o leiaf',
  },
  'people.born-too-early': {
    en: 'Check the date of birth: it is more than 110 years ago',
    cy: 'Gwiriwch y dyddiad geni: mae dros 110 o flynyddoedd yn ôl',
  },
  'people.date-of-birth-unchanged': {
    en: 'Enter a date of birth that differs from the one on the record',
    cy: 'Rhowch ddyddiad geni sy’n wahanol i’r un ar y cofnod',
  },
  'people.identifier-already-held': {
    en: 'This number is on the record already',
    cy: 'Mae’r rhif hwn ar y cofnod yn barod',
  },
  'people.identifier-cannot-be-used': {
    en: 'This number cannot be added: check it, search for it, and ask a record keeper if it is right',
    cy: 'Ni ellir ychwanegu’r rhif hwn: gwiriwch ef, chwiliwch amdano, a gofynnwch i geidwad cofnodion os yw’n gywir',
  },
  'people.identifier-already-ended': {
    en: 'This number has already been ended',
    cy: 'Daethpwyd â’r rhif hwn i ben yn barod',
  },
  'people.ends-before-it-starts': {
    en: 'The end date must be on or after the start date',
    cy: 'Rhaid i’r dyddiad gorffen fod ar y dyddiad dechrau neu ar ei ôl',
  },
  'people.address-incomplete': {
    en: 'Enter an address, or say that there is no fixed abode',
    cy: 'Rhowch gyfeiriad, neu dywedwch nad oes cartref sefydlog',
  },
  'people.postcode-form': {
    en: 'Enter a full UK postcode, like LS1 4AP',
    cy: 'Rhowch god post llawn yn y DU, fel LS1 4AP',
  },
  'people.merged-away': {
    en: 'This record was merged into another: make the change there',
    cy: 'Cafodd y cofnod hwn ei gyfuno ag un arall: gwnewch y newid yno',
  },
  'people.merge-with-itself': {
    en: 'Choose two records that are not already one person',
    cy: 'Dewiswch ddau gofnod nad ydynt yn un person yn barod',
  },
  'people.merge-already-undone': {
    en: 'This merge has already been undone',
    cy: 'Mae’r cyfuno hwn wedi’i ddadwneud yn barod',
  },
  'people.already-restricted': {
    en: 'This record is restricted already: give access to one more member of staff instead',
    cy: 'Mae’r cofnod hwn yn gyfyngedig yn barod: rhowch fynediad i aelod arall o staff yn lle hynny',
  },
  'people.not-restricted': { en: 'This record is not restricted', cy: 'Nid yw’r cofnod hwn yn gyfyngedig' },
  'people.already-named': {
    en: 'This member of staff has access already',
    cy: 'Mae gan yr aelod hwn o staff fynediad yn barod',
  },
  'people.not-named': {
    en: 'This member of staff has no access to take away',
    cy: 'Nid oes gan yr aelod hwn o staff fynediad i’w dynnu’n ôl',
  },
  'people.already-excluded': {
    en: 'This member of staff is excluded already',
    cy: 'Mae’r aelod hwn o staff wedi’i wahardd yn barod',
  },
  'people.not-excluded': {
    en: 'This member of staff is not excluded',
    cy: 'Nid yw’r aelod hwn o staff wedi’i wahardd',
  },
  'people.not-a-day': {
    en: 'Give dates that exist, as year-month-day, like 1984-03-27',
    cy: 'Rhowch ddyddiadau sy’n bod, fel blwyddyn-mis-diwrnod, er enghraifft 1984-03-27',
  },
  'people.not-yourself': {
    en: 'Ask another record keeper: you cannot take away your own access to a record',
    cy: 'Gofynnwch i geidwad cofnodion arall: ni allwch dynnu eich mynediad eich hun at gofnod',
  },
}
