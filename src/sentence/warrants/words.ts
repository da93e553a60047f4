import type { Text } from '#kernel'
import { fill } from '#web'
import type { Fault, FaultCode } from './fault.ts'
import type { CannotReplace } from './warrant.ts'

/** Every refusal of this room that is not about one field of an order. */
export type WarrantRefusalCode =
  | CannotReplace['code']
  | 'warrant.not-in-order'
  | 'warrant.no-such-draft'
  | 'warrant.overlaps-an-adjustment'
  | 'warrant.not-a-date'
  | 'warrant.record-merged'

/** What is wrong with an order. `docs/validation.md` lists which code the national release-date service uses for the same rule. */
export const faultWords: Readonly<Record<FaultCode, Text>> = {
  'warrant.no-court': { en: 'Choose the court', cy: 'Dewiswch y llys' },
  'warrant.unknown-court': {
    en: 'Choose a court from the register: no court matches what you typed',
    cy: 'Dewiswch lys o’r gofrestr: nid oes llys yn cyfateb i’r hyn a deipiwyd',
  },
  'warrant.bad-reference': {
    en: 'The case reference must be 13 characters or fewer, with at least one number, and only letters, numbers, spaces, full stops, hyphens and slashes',
    cy: 'Rhaid i gyfeirnod yr achos fod yn 13 nod neu lai, ag o leiaf un rhif, a dim ond llythrennau, rhifau, bylchau, atalnodau llawn, cysylltnodau a blaenslaesau',
  },
  'warrant.no-hearing-date': { en: 'Enter the date of the hearing', cy: 'Nodwch ddyddiad y gwrandawiad' },
  'warrant.hearing-in-future': {
    en: 'The date of the hearing must be today or in the past',
    cy: 'Rhaid i ddyddiad y gwrandawiad fod heddiw neu yn y gorffennol',
  },
  'warrant.hearing-too-long-ago': {
    en: 'The date of the hearing must be within the last 100 years',
    cy: 'Rhaid i ddyddiad y gwrandawiad fod o fewn y 100 mlynedd diwethaf',
  },
  'warrant.already-recorded': {
    en: 'A warrant of this court, reference and date is recorded already: correct that one instead',
    cy: 'Mae gwarant o’r llys, y cyfeirnod a’r dyddiad hwn wedi’i chofnodi eisoes: cywirwch honno yn lle hynny',
  },
  'warrant.no-charges': { en: 'Add at least one charge', cy: 'Ychwanegwch o leiaf un cyhuddiad' },
  'warrant.too-many-charges': {
    en: 'A warrant can have 300 charges at most: record the others as another warrant',
    cy: 'Gall gwarant gael 300 o gyhuddiadau ar y mwyaf: cofnodwch y lleill fel gwarant arall',
  },
  'warrant.no-sentence': {
    en: 'At a sentencing hearing at least one charge must have a sentence: add the sentence, or change the kind of hearing',
    cy: 'Mewn gwrandawiad dedfrydu rhaid i o leiaf un cyhuddiad gael dedfryd: ychwanegwch y ddedfryd, neu newidiwch y math o wrandawiad',
  },
  'warrant.sentence-at-remand-hearing': {
    en: 'A remand hearing passes no sentence: change the kind of hearing, or the outcomes',
    cy: 'Nid yw gwrandawiad remánd yn rhoi dedfryd: newidiwch y math o wrandawiad, neu’r canlyniadau',
  },
  'warrant.no-offence': { en: 'Enter the offence', cy: 'Nodwch y drosedd' },
  'warrant.unknown-offence': {
    en: 'Choose an offence from the list: no offence matches what you typed',
    cy: 'Dewiswch drosedd o’r rhestr: nid oes trosedd yn cyfateb i’r hyn a deipiwyd',
  },
  'warrant.no-offence-date': { en: 'Enter the date of the offence', cy: 'Nodwch ddyddiad y drosedd' },
  'warrant.offence-date-out-of-range': {
    en: 'The date of the offence must be within the last 100 years',
    cy: 'Rhaid i ddyddiad y drosedd fod o fewn y 100 mlynedd diwethaf',
  },
  'warrant.offence-after-hearing': {
    en: 'The date of the offence must be on or before the date of the hearing',
    cy: 'Rhaid i ddyddiad y drosedd fod ar neu cyn dyddiad y gwrandawiad',
  },
  'warrant.offence-range-after-hearing': {
    en: 'The last date of the offence must be on or before the date of the hearing',
    cy: 'Rhaid i ddyddiad olaf y drosedd fod ar neu cyn dyddiad y gwrandawiad',
  },
  'warrant.offence-range-backwards': {
    en: 'The last date of the offence must be the same as or after the first',
    cy: 'Rhaid i ddyddiad olaf y drosedd fod yr un â’r cyntaf neu ar ei ôl',
  },
  'warrant.count-repeated': {
    en: 'Count {count} is on another charge of this warrant: give each count once',
    cy: 'Mae cownt {count} ar gyhuddiad arall yn y warant hon: rhowch bob cownt unwaith',
  },
  'warrant.charge-repeated': {
    en: 'This charge is on the warrant twice: give each charge an id of its own',
    cy: 'Mae’r cyhuddiad hwn ar y warant ddwywaith: rhowch ei id ei hun i bob cyhuddiad',
  },
  'warrant.no-outcome': { en: 'Choose the outcome of the charge', cy: 'Dewiswch ganlyniad y cyhuddiad' },
  'warrant.unknown-outcome': {
    en: 'Choose an outcome from the list',
    cy: 'Dewiswch ganlyniad o’r rhestr',
  },
  'warrant.outcome-without-sentence': {
    en: 'This outcome comes with a sentence: enter its type and length',
    cy: 'Daw dedfryd gyda’r canlyniad hwn: nodwch ei math a’i hyd',
  },
  'warrant.sentence-without-outcome': {
    en: 'This outcome comes without a sentence of custody: change the outcome, or leave the sentence empty',
    cy: 'Nid oes dedfryd o garchar gyda’r canlyniad hwn: newidiwch y canlyniad, neu gadewch y ddedfryd yn wag',
  },
  'warrant.no-sentence-type': { en: 'Choose the type of sentence', cy: 'Dewiswch y math o ddedfryd' },
  'warrant.unknown-sentence-type': {
    en: 'Choose a type of sentence from the list',
    cy: 'Dewiswch fath o ddedfryd o’r rhestr',
  },
  'warrant.sentence-type-too-early': {
    en: 'A court could pass this type of sentence only from {day}: choose the type that was passed before',
    cy: 'Ni allai llys roi’r math hwn o ddedfryd ond o {day}: dewiswch y math a roddwyd cyn hynny',
  },
  'warrant.sentence-type-too-late': {
    en: 'A court could pass this type of sentence only until {day}: choose the type that replaced it',
    cy: 'Ni allai llys roi’r math hwn o ddedfryd ond tan {day}: dewiswch y math a’i disodlodd',
  },
  'warrant.sentence-type-not-for-offence': {
    en: 'This type of sentence is for offences from {day}: choose another type, or check the date of the offence',
    cy: 'Mae’r math hwn o ddedfryd ar gyfer troseddau o {day}: dewiswch fath arall, neu gwiriwch ddyddiad y drosedd',
  },
  'warrant.shares-and-has-a-sentence': {
    en: 'This charge is part of the sentence for another charge: leave its own sentence empty, or take the link off',
    cy: 'Mae’r cyhuddiad hwn yn rhan o’r ddedfryd am gyhuddiad arall: gadewch ei ddedfryd ei hun yn wag, neu tynnwch y ddolen',
  },
  'warrant.shares-no-sentence': {
    en: 'Choose a charge of this warrant that has a sentence of its own',
    cy: 'Dewiswch gyhuddiad o’r warant hon sydd â’i ddedfryd ei hun',
  },
  'warrant.zero-term': {
    en: 'Enter the length of the sentence: at least one day',
    cy: 'Nodwch hyd y ddedfryd: o leiaf un diwrnod',
  },
  'warrant.no-minimum-term': {
    en: 'Enter the tariff or minimum term, or say that it is a whole life order',
    cy: 'Nodwch y tariff neu’r cyfnod lleiaf, neu dywedwch mai gorchymyn oes gyfan ydyw',
  },
  'warrant.whole-life-not-allowed': {
    en: 'Only a life sentence can be a whole life order: choose the type of life sentence, or take the mark off',
    cy: 'Dim ond dedfryd oes all fod yn orchymyn oes gyfan: dewiswch y math o ddedfryd oes, neu tynnwch y marc',
  },
  'warrant.whole-life-with-a-minimum': {
    en: 'A whole life order has no minimum term: leave the length empty, or take the mark off',
    cy: 'Nid oes cyfnod lleiaf i orchymyn oes gyfan: gadewch yr hyd yn wag, neu tynnwch y marc',
  },
  'warrant.training-order-over-24-months': {
    en: 'A detention and training order can be 24 months at most: check the length, or enter each order by itself',
    cy: 'Gall gorchymyn cadw a hyfforddi fod yn 24 mis ar y mwyaf: gwiriwch yr hyd, neu nodwch bob gorchymyn ar wahân',
  },
  'warrant.training-order-of-no-set-length': {
    en: 'Before 28 June 2022 a detention and training order was 4, 6, 8, 10, 12, 18 or 24 months: check the length',
    cy: 'Cyn 28 Mehefin 2022 roedd gorchymyn cadw a hyfforddi yn 4, 6, 8, 10, 12, 18 neu 24 mis: gwiriwch yr hyd',
  },
  'warrant.term-over-the-most': {
    en: 'This type of sentence can last {length} at most: check the length and the type',
    cy: 'Gall y math hwn o ddedfryd bara {length} ar y mwyaf: gwiriwch yr hyd a’r math',
  },
  'warrant.term-too-long': {
    en: 'The length must be 99 years or less: check what you typed',
    cy: 'Rhaid i’r hyd fod yn 99 mlynedd neu lai: gwiriwch yr hyn a deipiwyd',
  },
  'warrant.no-licence-term': {
    en: 'Enter the length of the licence that follows the custodial part',
    cy: 'Nodwch hyd y drwydded sy’n dilyn y rhan o garchar',
  },
  'warrant.licence-too-short': {
    en: 'The licence of this type of sentence must last at least {length}: check the length',
    cy: 'Rhaid i drwydded y math hwn o ddedfryd bara o leiaf {length}: gwiriwch yr hyd',
  },
  'warrant.licence-too-long': {
    en: 'The licence of this type of sentence must last {length} or less: check the length',
    cy: 'Rhaid i drwydded y math hwn o ddedfryd bara {length} neu lai: gwiriwch yr hyd',
  },
  'warrant.licence-not-twelve-months': {
    en: 'The licence of this type of sentence must be 12 months',
    cy: 'Rhaid i drwydded y math hwn o ddedfryd fod yn 12 mis',
  },
  'warrant.licence-not-allowed': {
    en: 'This type of sentence has no separate licence length: leave it empty',
    cy: 'Nid oes hyd trwydded ar wahân i’r math hwn o ddedfryd: gadewch ef yn wag',
  },
  'warrant.no-fine-amount': {
    en: 'Enter the amount of the fine that was not paid',
    cy: 'Nodwch swm y ddirwy na thalwyd',
  },
  'warrant.fine-of-nothing': {
    en: 'The amount of the fine must be more than nothing: enter the amount that was not paid',
    cy: 'Rhaid i swm y ddirwy fod yn fwy na dim: nodwch y swm na thalwyd',
  },
  'warrant.fine-not-allowed': {
    en: 'This type of sentence has no fine: leave the amount empty, or choose imprisonment in default of a fine',
    cy: 'Nid oes dirwy i’r math hwn o ddedfryd: gadewch y swm yn wag, neu dewiswch garchar am beidio â thalu dirwy',
  },
  'warrant.schedule-without-reason': {
    en: 'Say why the offence is in the schedule of those kept out of the progression model',
    cy: 'Dywedwch pam y mae’r drosedd yn yr atodlen o’r rhai a gedwir allan o’r model cynnydd',
  },
  'warrant.question-unanswered': {
    en: 'Answer the questions about the offence',
    cy: 'Atebwch y cwestiynau am y drosedd',
  },
  'warrant.generic-conspiracy': {
    en: 'Offence CL77036 does not say what the conspiracy was for: find the code of the offence conspired at, with the court if you need to',
    cy: 'Nid yw trosedd CL77036 yn dweud at beth oedd y cynllwyn: canfyddwch god y drosedd y cynllwyniwyd i’w chyflawni, gyda’r llys os oes angen',
  },
  'warrant.encouraging-or-assisting': {
    en: 'This code does not say which offence was encouraged or assisted: find the code of that offence, with the court if you need to',
    cy: 'Nid yw’r cod hwn yn dweud pa drosedd a anogwyd neu a gynorthwywyd: canfyddwch god y drosedd honno, gyda’r llys os oes angen',
  },
  'warrant.breach-of-1997-order': {
    en: 'From 1 December 2020 breach of a restraining order has another code: find the code under the Sentencing Code',
    cy: 'O 1 Rhagfyr 2020 mae gan dorri gorchymyn atal god arall: canfyddwch y cod dan y Cod Dedfrydu',
  },
  'warrant.suspended-sentence-offence': {
    en: 'This is the code for a suspended sentence that was activated: enter the offence that it was first passed for',
    cy: 'Dyma’r cod ar gyfer dedfryd ohiriedig a roddwyd ar waith: nodwch y drosedd y’i rhoddwyd amdani gyntaf',
  },
  'warrant.offence-before-sentencing-code': {
    en: 'Offences under the Sentencing Code begin on 1 December 2020: check the code and the date of the offence',
    cy: 'Mae troseddau dan y Cod Dedfrydu yn dechrau ar 1 Rhagfyr 2020: gwiriwch y cod a dyddiad y drosedd',
  },
  'warrant.follows-unknown-sentence': {
    en: 'Choose the sentence that this one is consecutive to from those in force',
    cy: 'Dewiswch y ddedfryd y mae hon yn olynol iddi o’r rhai sydd mewn grym',
  },
  'warrant.follows-later-sentence': {
    en: 'A sentence cannot be consecutive to one that was passed later: choose one passed on or before the date of the hearing',
    cy: 'Ni all dedfryd fod yn olynol i un a roddwyd yn ddiweddarach: dewiswch un a roddwyd ar neu cyn dyddiad y gwrandawiad',
  },
  'warrant.follows-itself': {
    en: 'A sentence cannot be consecutive to itself: choose another sentence',
    cy: 'Ni all dedfryd fod yn olynol iddi hi ei hun: dewiswch ddedfryd arall',
  },
  'warrant.follows-in-a-circle': {
    en: 'These sentences are consecutive to each other in a circle: make one of them concurrent, or consecutive to another',
    cy: 'Mae’r dedfrydau hyn yn olynol i’w gilydd mewn cylch: gwnewch un ohonynt yn gydredol, neu’n olynol i un arall',
  },
  'warrant.followed-by-another': {
    en: 'A later warrant has a sentence consecutive to one that you have removed: correct the later warrant first',
    cy: 'Mae gan warant ddiweddarach ddedfryd sy’n olynol i un a dynnwyd gennych: cywirwch y warant ddiweddarach yn gyntaf',
  },
  'warrant.remand-backwards': {
    en: 'The last day on remand must be the same as or after the first',
    cy: 'Rhaid i’r diwrnod olaf ar remánd fod yr un â’r cyntaf neu ar ei ôl',
  },
  'warrant.remand-on-or-after-hearing': {
    en: 'Remand must end before the day of sentence: that day is already counted as part of the sentence',
    cy: 'Rhaid i remánd ddod i ben cyn diwrnod y ddedfryd: mae’r diwrnod hwnnw eisoes yn cyfrif yn rhan o’r ddedfryd',
  },
  'warrant.remand-overlaps': {
    en: 'Two periods on remand share a day: count each day once',
    cy: 'Mae dau gyfnod ar remánd yn rhannu diwrnod: cyfrifwch bob diwrnod unwaith',
  },
  'warrant.remand-counted-already': {
    en: 'A day of this remand is counted on another warrant already: count each day once',
    cy: 'Mae diwrnod o’r remánd hwn yn cyfrif ar warant arall eisoes: cyfrifwch bob diwrnod unwaith',
  },
  'warrant.remand-without-sentence': {
    en: 'Time already served needs a sentence to count towards: add the sentence, or take the time off',
    cy: 'Mae angen dedfryd i amser a dreuliwyd eisoes gyfrif tuag ati: ychwanegwch y ddedfryd, neu tynnwch yr amser',
  },
  'warrant.remand-before-2022-training-order': {
    en: 'Before 28 June 2022 remand did not count towards a detention and training order: take the remand and tagged bail off',
    cy: 'Cyn 28 Mehefin 2022 nid oedd remánd yn cyfrif tuag at orchymyn cadw a hyfforddi: tynnwch y remánd a’r fechnïaeth â thag',
  },
  'warrant.bad-bail-days': {
    en: 'Days of tagged bail must be a whole number between 0 and 9,999',
    cy: 'Rhaid i ddiwrnodau mechnïaeth â thag fod yn rhif cyfan rhwng 0 a 9,999',
  },
}

const refusalWords: Readonly<Record<WarrantRefusalCode, Text>> = {
  'warrant.not-in-order': {
    en: 'The warrant cannot be recorded yet: put right what is listed',
    cy: 'Ni ellir cofnodi’r warant eto: cywirwch yr hyn a restrir',
  },
  'warrant.no-such-draft': {
    en: 'This draft was recorded or thrown away: start again from the person’s page',
    cy: 'Cofnodwyd neu dilëwyd y drafft hwn: dechreuwch eto o dudalen y person',
  },
  'warrant.not-a-date': {
    en: 'This is not a date in the calendar: give it as year, month and day, such as 2025-03-03',
    cy: 'Nid yw hwn yn ddyddiad yn y calendr: rhowch ef fel blwyddyn, mis a diwrnod, megis 2025-03-03',
  },
  'warrant.record-merged': {
    en: 'This record was merged into another: record the warrant there',
    cy: 'Cyfunwyd y cofnod hwn ag un arall: cofnodwch y warant yno',
  },
  'warrant.already-replaced': {
    en: 'This warrant was corrected already: correct the one that replaced it',
    cy: 'Mae’r warant hon wedi’i chywiro eisoes: cywirwch yr un a’i disodlodd',
  },
  'warrant.no-reason': {
    en: 'Say why the warrant is corrected',
    cy: 'Dywedwch pam y cywirir y warant',
  },
  'warrant.no-appeal-date': {
    en: 'Enter the date on which the appeal was decided',
    cy: 'Nodwch y dyddiad y penderfynwyd yr apêl',
  },
  'warrant.appeal-before-hearing': {
    en: 'The appeal must have been decided on or after the day of the sentence: check the date on the order',
    cy: 'Rhaid bod yr apêl wedi’i phenderfynu ar neu ar ôl diwrnod y ddedfryd: gwiriwch y dyddiad ar y gorchymyn',
  },
  'warrant.appeal-in-future': {
    en: 'The appeal must have been decided today or in the past: check the date on the order',
    cy: 'Rhaid bod yr apêl wedi’i phenderfynu heddiw neu yn y gorffennol: gwiriwch y dyddiad ar y gorchymyn',
  },
  'warrant.other-person': {
    en: 'A warrant can be corrected only for the person it is about: check that you have the right person',
    cy: 'Dim ond ar gyfer y person y mae’n ymwneud ag ef y gellir cywiro gwarant: gwiriwch fod y person cywir gennych',
  },
  'warrant.overlaps-an-adjustment': {
    en: 'A day of this remand is counted as an adjustment already: change the adjustment first',
    cy: 'Mae diwrnod o’r remánd hwn yn cyfrif fel addasiad eisoes: newidiwch yr addasiad yn gyntaf',
  },
}

/** One sentence for each refusal of the room. */
export const words: Readonly<Record<FaultCode | WarrantRefusalCode, Text>> = { ...faultWords, ...refusalWords }

/** What a fault says, its gaps filled. */
export function faultSays({ code, values = {} }: Fault): Text {
  const inLanguage = (language: 'en' | 'cy') =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
    )
  const says = faultWords[code]
  return { en: fill(says, inLanguage('en')).en, cy: fill(says, inLanguage('cy')).cy }
}
