import { curfewForAdults, longestCurfew } from '../cja-2003/s246-home-detention-curfew.ts'
import { supervision } from '../cja-2003/s256aa-supervision.ts'
import { earlyRemoval } from '../cja-2003/s260-early-removal.ts'
import { lawInForce, type EditionDraft } from '../editions.ts'
import { began, nameOf } from '../rule.ts'
import { answerOfRule, chosen, wholeAnswer, type Figure } from './figure.ts'
import { beginning, days, ending, holidays, length, share, staging, yesOrNo } from './kinds-of-figure.ts'

const curfew = { part: 'curfew' } as const
const removal = { part: 'removal' } as const
const afterwards = { part: 'afterwards' } as const
const counting = { part: 'counting' } as const

const inCurfew = (draft: EditionDraft, change: Partial<EditionDraft['curfew']>): EditionDraft => ({
  ...draft,
  curfew: { ...draft.curfew, ...change },
})
const inRemoval = (draft: EditionDraft, change: Partial<EditionDraft['removal']>): EditionDraft => ({
  ...draft,
  removal: { ...draft.removal, ...change },
})
const inChecks = (draft: EditionDraft, change: Partial<EditionDraft['checks']>): EditionDraft => ({
  ...draft,
  checks: { ...draft.checks, ...change },
})

const sides = {
  before: { en: 'before the change', cy: 'cyn y newid' },
  after: { en: 'after the change', cy: 'ar ôl y newid' },
} as const

const eachSide = ['before', 'after'] as const

const curfewFigures: readonly Figure[] = [
  chosen({
    ...curfew,
    name: 'curfew.longest.on',
    says: { en: 'The longest curfew changes on', cy: 'Mae’r cyrffyw hiraf yn newid ar' },
    kind: beginning,
    cites: ['ukpga/2003/44/section/246'],
    rule: longestCurfew.id,
    get: draft => draft.curfew.longest.on,
    set: (draft, on) => inCurfew(draft, { longest: { ...draft.curfew.longest, on } }),
  }),
  ...eachSide.flatMap(side => [
    answerOfRule({
      ...curfew,
      name: `curfew.longest.${side}.days`,
      says: {
        en: `Most days of curfew before release, ${sides[side].en}`,
        cy: `Y nifer fwyaf o ddiwrnodau cyrffyw cyn rhyddhau, ${sides[side].cy}`,
      },
      kind: days,
      bounds: { least: 0, most: 3650 },
      get: draft => draft.curfew.longest[side],
      set: (draft, answer) => inCurfew(draft, { longest: { ...draft.curfew.longest, [side]: answer } }),
      of: answer => answer.days,
      put: (answer, count) => ({ ...answer, days: count }),
    }),
    answerOfRule({
      ...curfew,
      name: `curfew.longest.${side}.from`,
      says: {
        en: `Custodial days from which that limit decides, ${sides[side].en}`,
        cy: `Diwrnodau carcharu y mae’r terfyn hwnnw’n penderfynu ohonynt, ${sides[side].cy}`,
      },
      kind: days,
      bounds: { least: 0, most: 7300 },
      get: draft => draft.curfew.longest[side],
      set: (draft, answer) => inCurfew(draft, { longest: { ...draft.curfew.longest, [side]: answer } }),
      of: answer => answer.from,
      put: (answer, from) => ({ ...answer, from }),
    }),
  ]),
  wholeAnswer({
    ...curfew,
    name: 'curfew.shortest-custodial-period',
    says: { en: 'Shortest custodial period with a curfew', cy: 'Y cyfnod carcharu byrraf â chyrffyw' },
    kind: days,
    bounds: { least: 0, most: 365 },
    get: draft => draft.curfew.shortestCustodialPeriod,
    set: (draft, shortestCustodialPeriod) => inCurfew(draft, { shortestCustodialPeriod }),
  }),
  answerOfRule({
    ...curfew,
    name: 'curfew.served-first.days',
    says: { en: 'Days that must be served first', cy: 'Diwrnodau y mae’n rhaid eu cyflawni’n gyntaf' },
    kind: days,
    bounds: { least: 0, most: 365 },
    get: draft => draft.curfew.servedFirst,
    set: (draft, servedFirst) => inCurfew(draft, { servedFirst }),
    of: answer => answer.days,
    put: (answer, count) => ({ ...answer, days: count }),
  }),
  answerOfRule({
    ...curfew,
    name: 'curfew.served-first.share',
    says: {
      en: 'Part of the custodial period that must be served first',
      cy: 'Rhan o’r cyfnod carcharu y mae’n rhaid ei chyflawni’n gyntaf',
    },
    kind: share,
    get: draft => draft.curfew.servedFirst,
    set: (draft, servedFirst) => inCurfew(draft, { servedFirst }),
    of: answer => answer.share,
    put: (answer, part) => ({ ...answer, share: part }),
  }),
  wholeAnswer({
    ...curfew,
    name: 'curfew.fourteen-days',
    says: {
      en: 'Days after sentence before which no curfew begins',
      cy: 'Diwrnodau ar ôl y ddedfryd nad oes cyrffyw yn dechrau cyn hynny',
    },
    kind: days,
    bounds: { least: 0, most: 365 },
    get: draft => draft.curfew.fourteenDays,
    set: (draft, fourteenDays) => inCurfew(draft, { fourteenDays }),
  }),
  chosen({
    ...curfew,
    name: 'curfew.adults-until',
    says: { en: 'Adults lose the curfew from', cy: 'Mae oedolion yn colli’r cyrffyw o' },
    kind: ending,
    cites: ['ukpga/2026/2/section/26'],
    rule: curfewForAdults.id,
    get: draft => draft.curfew.adultsUntil?.day ?? null,
    set: (draft, on) => inCurfew(draft, { adultsUntil: on === null ? undefined : adultsLoseItOn(on) }),
  }),
  chosen({
    ...curfew,
    name: 'curfew.adults-suspended',
    says: { en: 'No adult has a curfew at all', cy: 'Nid oes gan unrhyw oedolyn gyrffyw o gwbl' },
    kind: yesOrNo,
    cites: ['ukpga/2003/44/section/246'],
    rule: longestCurfew.id,
    get: draft => draft.curfew.adultsSuspended,
    set: (draft, adultsSuspended) => inCurfew(draft, { adultsSuspended }),
  }),
]

/** Adults lose the curfew from a day: as the Act has it on its own day, proposed on any other. */
function adultsLoseItOn(on: Parameters<typeof beginning.json>[0]): EditionDraft['curfew']['adultsUntil'] {
  const version = curfewForAdults.versions.at(-1) ?? curfewForAdults.versions[0]
  const asEnacted = began(curfewForAdults, {}, nameOf(version)) === on
  return {
    day: on,
    reason: {
      answer: false,
      rule: curfewForAdults.id,
      version: asEnacted ? nameOf(version) : undefined,
      cites: version.cites,
    },
  }
}

const removalFigures: readonly Figure[] = [
  chosen({
    ...removal,
    name: 'removal.on',
    says: { en: 'Early removal changes on', cy: 'Mae symud cynnar yn newid ar' },
    kind: beginning,
    cites: ['ukpga/2003/44/section/260'],
    rule: earlyRemoval.id,
    get: draft => draft.removal.on,
    set: (draft, on) => inRemoval(draft, { on }),
  }),
  ...eachSide.flatMap(side => [
    answerOfRule({
      ...removal,
      name: `removal.${side}.within`,
      says: {
        en: `Longest time before release, ${sides[side].en}`,
        cy: `Yr amser hiraf cyn rhyddhau, ${sides[side].cy}`,
      },
      kind: length,
      get: draft => draft.removal[side],
      set: (draft, answer) => inRemoval(draft, { [side]: answer }),
      of: answer => answer.within,
      put: (answer, within) => ({ ...answer, within }),
    }),
    answerOfRule({
      ...removal,
      name: `removal.${side}.share`,
      says: {
        en: `Part of the time to release that must be served, ${sides[side].en}`,
        cy: `Rhan o’r amser hyd at ryddhau y mae’n rhaid ei chyflawni, ${sides[side].cy}`,
      },
      kind: share,
      get: draft => draft.removal[side],
      set: (draft, answer) => inRemoval(draft, { [side]: answer }),
      of: answer => answer.share,
      put: (answer, part) => ({ ...answer, share: part }),
    }),
  ]),
  chosen({
    ...removal,
    name: 'removal.keeps-later-date',
    says: {
      en: 'A chain that crosses the change keeps its earlier date when that is later',
      cy: 'Mae cadwyn sy’n croesi’r newid yn cadw ei dyddiad blaenorol pan fo hwnnw’n hwyrach',
    },
    kind: yesOrNo,
    fixed: true,
    cites: ['ukpga/2003/44/section/260'],
    rule: earlyRemoval.id,
    get: draft => draft.removal.keepsLaterDateOfChains,
    set: (draft, keepsLaterDateOfChains) => inRemoval(draft, { keepsLaterDateOfChains }),
  }),
]

const inRecall = (
  draft: EditionDraft,
  change: Partial<NonNullable<EditionDraft['longFixedTermRecall']>>,
): EditionDraft =>
  draft.longFixedTermRecall ? { ...draft, longFixedTermRecall: { ...draft.longFixedTermRecall, ...change } } : draft

const recallFigures: readonly Figure[] = [
  chosen({
    part: 'recall',
    name: 'recall.long.applies',
    says: { en: 'Recall of 56 days applies', cy: 'Galw yn ôl am 56 diwrnod yn gymwys' },
    kind: yesOrNo,
    cites: ['ukpga/2026/2/section/30'],
    get: draft => draft.longFixedTermRecall !== undefined,
    set: (draft, applies) => ({
      ...draft,
      longFixedTermRecall: applies ? (draft.longFixedTermRecall ?? lawInForce.longFixedTermRecall) : undefined,
    }),
  }),
  chosen({
    part: 'recall',
    name: 'recall.long.begins',
    says: { en: 'Recall of 56 days begins on', cy: 'Galw yn ôl am 56 diwrnod yn dechrau ar' },
    kind: beginning,
    cites: ['ukpga/2026/2/section/30'],
    get: draft => draft.longFixedTermRecall?.commencesOn,
    set: (draft, commencesOn) => inRecall(draft, { commencesOn }),
  }),
  wholeAnswer({
    part: 'recall',
    name: 'recall.long.staging',
    says: {
      en: 'Recall of 56 days: days for people already recalled',
      cy: 'Galw yn ôl am 56 diwrnod: diwrnodau i bobl sydd eisoes wedi’u galw yn ôl',
    },
    kind: staging,
    get: draft => draft.longFixedTermRecall?.staging,
    set: (draft, staged) => inRecall(draft, { staging: staged }),
  }),
]

const [supervisionInForce] = supervision.versions

const afterwardsFigures: readonly Figure[] = [
  answerOfRule({
    ...afterwards,
    name: 'supervision.applies',
    says: { en: 'Supervision after a short sentence', cy: 'Goruchwyliaeth ar ôl dedfryd fer' },
    kind: yesOrNo,
    get: draft => draft.supervision,
    set: (draft, answer) => ({ ...draft, supervision: answer }),
    of: answer => answer !== undefined,
    put: (answer, applies) => (applies ? (answer ?? supervisionInForce.decide({})) : undefined),
  }),
  wholeAnswer({
    ...afterwards,
    name: 'mixed-chain-licence',
    says: {
      en: 'Licence of a short chain with offences before and after February 2015: part of its later terms',
      cy: 'Trwydded cadwyn fer â throseddau cyn ac ar ôl Chwefror 2015: rhan o’i chyfnodau diweddarach',
    },
    kind: share,
    get: draft => draft.mixedChainLicence,
    set: (draft, mixedChainLicence) => ({ ...draft, mixedChainLicence }),
  }),
  wholeAnswer({
    ...afterwards,
    name: 'old-scheme.share',
    says: { en: 'Old-style sentences: part served', cy: 'Dedfrydau hen drefn: rhan a gyflawnir' },
    kind: share,
    get: draft => draft.oldScheme.share,
    set: (draft, answer) => ({ ...draft, oldScheme: { ...draft.oldScheme, share: answer } }),
  }),
  wholeAnswer({
    ...afterwards,
    name: 'old-scheme.licence',
    says: {
      en: 'Old-style sentences: part after which the licence ends',
      cy: 'Dedfrydau hen drefn: rhan y daw’r drwydded i ben ar ei hôl',
    },
    kind: share,
    get: draft => draft.oldScheme.licence,
    set: (draft, answer) => ({ ...draft, oldScheme: { ...draft.oldScheme, licence: answer } }),
  }),
]

const countingFigures: readonly Figure[] = [
  chosen({
    ...counting,
    name: 'checks.extinguished-by-hand',
    says: {
      en: 'A custodial period used up before the progression model is entered by hand',
      cy: 'Caiff cyfnod carcharu a ddefnyddiwyd cyn y model cynnydd ei gofnodi â llaw',
    },
    kind: yesOrNo,
    fixed: true,
    cites: ['ukpga/2026/2/section/23'],
    get: draft => draft.checks.extinguishedBeforeProgressionByHand,
    set: (draft, extinguishedBeforeProgressionByHand) => inChecks(draft, { extinguishedBeforeProgressionByHand }),
  }),
  chosen({
    ...counting,
    name: 'checks.first-tranche-by-hand',
    says: {
      en: 'The first progression tranche is entered by hand',
      cy: 'Caiff cyfran gyntaf y model cynnydd ei chofnodi â llaw',
    },
    kind: yesOrNo,
    fixed: true,
    cites: ['ukpga/2026/2/section/23'],
    get: draft => draft.checks.firstProgressionTrancheByHand,
    set: (draft, firstProgressionTrancheByHand) => inChecks(draft, { firstProgressionTrancheByHand }),
  }),
  chosen({
    ...counting,
    name: 'checks.progression-schedule-by-hand',
    says: {
      en: 'A sentence for an offence of the schedule outside the progression model is entered by hand',
      cy: 'Caiff dedfryd am drosedd yn yr atodlen y tu allan i’r model cynnydd ei chofnodi â llaw',
    },
    kind: yesOrNo,
    fixed: true,
    cites: ['ukpga/2026/2/section/23'],
    get: draft => draft.checks.progressionScheduleByHand,
    set: (draft, progressionScheduleByHand) => inChecks(draft, { progressionScheduleByHand }),
  }),
  chosen({
    ...counting,
    name: 'checks.deductions-meet-a-sentence',
    says: {
      en: 'Remand or tagged bail that meets no day of sentence is refused',
      cy: 'Gwrthodir remánd neu fechnïaeth â thag nad yw’n cyfateb i unrhyw ddiwrnod dedfrydu',
    },
    kind: yesOrNo,
    fixed: true,
    cites: ['ukpga/2003/44/section/240ZA'],
    get: draft => draft.checks.deductionsMeetASentence,
    set: (draft, deductionsMeetASentence) => inChecks(draft, { deductionsMeetASentence }),
  }),
  chosen({
    ...counting,
    name: 'checks.only-what-the-public-service-supports',
    says: {
      en: 'What the public service refuses, such as a sentence without an end, is refused',
      cy: 'Gwrthodir yr hyn y mae’r gwasanaeth cyhoeddus yn ei wrthod, megis dedfryd heb ddiwedd',
    },
    kind: yesOrNo,
    fixed: true,
    cites: ['ukpga/1997/43/section/28'],
    get: draft => draft.checks.onlyWhatThePublicServiceSupports,
    set: (draft, onlyWhatThePublicServiceSupports) => inChecks(draft, { onlyWhatThePublicServiceSupports }),
  }),
  chosen({
    ...counting,
    name: 'checks.every-sentence-counts',
    says: {
      en: 'Older sentences that drop out of a broken single term are refused',
      cy: 'Gwrthodir dedfrydau hŷn sy’n syrthio allan o gyfnod sengl toredig',
    },
    kind: yesOrNo,
    fixed: true,
    cites: ['ukpga/2003/44/section/263'],
    get: draft => draft.checks.everySentenceCounts,
    set: (draft, everySentenceCounts) => inChecks(draft, { everySentenceCounts }),
  }),
  chosen({
    ...counting,
    name: 'checks.record-holds-together',
    says: {
      en: 'A record that does not hold together is refused',
      cy: 'Gwrthodir cofnod nad yw’n dal at ei gilydd',
    },
    kind: yesOrNo,
    fixed: true,
    cites: ['ukpga/2003/44/section/264'],
    get: draft => draft.checks.recordHoldsTogether,
    set: (draft, recordHoldsTogether) => inChecks(draft, { recordHoldsTogether }),
  }),
  chosen({
    ...counting,
    name: 'bank-holidays',
    says: { en: 'Bank holidays', cy: 'Gwyliau banc' },
    kind: holidays,
    fixed: true,
    cites: ['ukpga/1971/80'],
    get: draft => draft.bankHolidays,
    set: (draft, bankHolidays) => ({ ...draft, bankHolidays }),
  }),
]

/** Every figure that is not of a release law. */
export const otherFigures: readonly Figure[] = [
  ...curfewFigures,
  ...removalFigures,
  ...recallFigures,
  ...afterwardsFigures,
  ...countingFigures,
]
