import {
  addDays,
  addTerm,
  addTerms,
  shareRoundedDown,
  shareInWords,
  shareRoundedUp,
  termDays,
  termInWords,
  type Day,
  type Text,
} from '#kernel'
import { licenceToTheEnd } from '../cja-2003/s249-licence.ts'
import { concurrentTerms } from '../cja-2003/s263-concurrent-terms.ts'
import type { KindCode } from '../kinds.ts'
import { ask } from '../rule.ts'
import { explainCurfew, explainRemoval } from './explain-early.ts'
import {
  begins,
  capital,
  creditedAndAtLarge,
  daysInWords,
  lastDate,
  nameOf,
  termEnds,
  toRelease,
  sharesServed,
} from './explain-steps.ts'
import { mixedChain } from './identify.ts'
import type { Gathered } from './outcome.ts'
import { expiry, immediateRelease, kindsNow, release, releaseWithoutAwarded, type Sentence } from './sentence.ts'
import { step, type Account, type Accounts, type Step } from './workings.ts'

/** What the dates of one moment rest on. */
interface Explained {
  readonly gathered: Gathered
  readonly sentences: readonly Sentence[]
  /** A longer sentence without a curfew, whose release holds the curfew date back. */
  readonly heldBy?: Sentence | undefined
}

/** The working of every date, in the words of a receipt. */
export function explain(explained: Explained): Accounts {
  const { gathered, sentences } = explained
  const accounts: { [kind in KindCode]?: Account } = {}
  for (const kind of Object.keys(gathered.dates) as KindCode[]) {
    const [date, sentence] = [gathered.dates[kind], gathered.governing[kind]]
    if (date === undefined || sentence === undefined) continue
    const steps = closing(stepsTo(kind, date, sentence, explained), date)
    accounts[kind] = { steps, governs: governs(kind, sentence, sentences) }
  }
  return accounts
}

function stepsTo(kind: KindCode, date: Day, sentence: Sentence, { gathered, heldBy }: Explained): readonly Step[] {
  switch (kind) {
    case 'CRD':
    case 'ARD':
      return toRelease(sentence)
    case 'SED':
    case 'SLED':
      return toExpiry(sentence)
    case 'LED':
      return kindsNow(sentence).includes('SLED') ? toExpiry(sentence) : toLicenceEnd(sentence)
    case 'TUSED':
      return toSupervisionEnd(sentence)
    case 'HDCED':
      return explainCurfew(sentence, gathered.breakdown.HDCED, heldBy)
    case 'ERSED':
      return explainRemoval(sentence, gathered.breakdown.ERSED, date)
    case 'ESED':
      return [begins(sentence), termEnds(sentence)]
  }
}

/** A line that closes the sum when something else than the lines above set the date. */
function closing(steps: readonly Step[], date: Day): readonly Step[] {
  if (lastDate(steps) === date) return steps
  return [
    ...steps,
    step({
      what: { en: 'The date that stands', cy: 'Y dyddiad sy’n sefyll' },
      date,
      because: {
        en: 'A later date set before the law changed is kept.',
        cy: 'Cedwir dyddiad diweddarach a osodwyd cyn i’r gyfraith newid.',
      },
    }),
  ]
}

function toExpiry(sentence: Sentence): readonly Step[] {
  const credited = creditedAndAtLarge(sentence, sentence.unadjustedExpiry)
  const steps = [begins(sentence), termEnds(sentence), ...credited]
  const ends = expiry(sentence)
  const licence = kindsNow(sentence).includes('SLED') ? [licenceLine(sentence, ends)] : []
  if (lastDate(steps) === ends) return [...steps, ...licence]
  return [
    ...steps,
    step({
      what: { en: 'Not before the person has served it', cy: "Nid cyn i'r person ei chyflawni" },
      date: ends,
      because: {
        en: 'A sentence ends no earlier than the day it was imposed, nor while the person is away.',
        cy: "Nid yw dedfryd yn dod i ben cyn y diwrnod y'i gosodwyd, na thra bo'r person i ffwrdd.",
      },
    }),
    ...licence,
  ]
}

function licenceLine({ edition }: Sentence, date: Day): Step {
  return step(
    {
      what: { en: 'The licence ends with the sentence', cy: "Y drwydded yn dod i ben gyda'r ddedfryd" },
      date,
      because: {
        en: 'After release the person is on licence until the sentence ends.',
        cy: "Ar ôl rhyddhau mae'r person ar drwydded nes bod y ddedfryd yn dod i ben.",
      },
    },
    ask(licenceToTheEnd, {}, edition.readOn),
  )
}

function toLicenceEnd(sentence: Sentence): readonly Step[] {
  const { edition, licenceWorkedOut, start, expiryDays, counters } = sentence
  if (licenceWorkedOut === undefined) return []
  if (mixedChain(sentence)) {
    const later = sentence.parts.filter(part => part.afterRehabilitationAct).map(part => part.totalTerm)
    const days = shareRoundedDown(termDays(addTerms(later), start), edition.mixedChainLicence.answer)
    const unused = counters.unusedLicenceAwarded
    return [
      ...toRelease(sentence),
      step(
        {
          what: { en: 'Half of the later sentences on licence', cy: 'Hanner y dedfrydau diweddarach ar drwydded' },
          days,
          date: addDays(release(sentence), days),
          because: {
            en: 'Only the parts for offences from February 2015 on carry a licence; their half is rounded down.',
            cy: 'Dim ond y rhannau ar gyfer troseddau o Chwefror 2015 ymlaen sydd â thrwydded; talgrynnir eu hanner i lawr.',
          },
        },
        edition.mixedChainLicence,
      ),
      ...(unused === 0 ? [] : [shortened(unused, licenceWorkedOut)]),
    ]
  }
  const share = edition.oldScheme.licence
  const words = shareInWords(share.answer)
  const days = shareRoundedUp(expiryDays, share.answer)
  const threeQuarters = addDays(start, days - 1)
  const credited = creditedAndAtLarge(sentence, threeQuarters)
  return [
    begins(sentence),
    termEnds(sentence),
    step(
      {
        what: { en: `${capital(words.en)} of the term`, cy: `${capital(words.cy)} o'r cyfnod` },
        days,
        date: threeQuarters,
        because: {
          en: 'An older sentence of one to four years has a licence to three quarters.',
          cy: 'Mae gan ddedfryd hŷn o un i bedair blynedd drwydded hyd at dri chwarter.',
        },
      },
      share,
    ),
    ...credited,
  ]
}

function shortened(days: number, date: Day): Step {
  return step({
    what: { en: 'Added days shorten the licence', cy: "Diwrnodau ychwanegol yn byrhau'r drwydded" },
    days: -days,
    date,
    because: {
      en: `${daysInWords(days).en} of licence would pass the end of the sentence.`,
      cy: `Byddai ${daysInWords(days).cy} o drwydded y tu hwnt i ddiwedd y ddedfryd.`,
    },
  })
}

function toSupervisionEnd(sentence: Sentence): readonly Step[] {
  const { edition, unadjustedRelease, start } = sentence
  const supervision = edition.supervision
  if (supervision.answer === undefined) return []
  const { lasts } = supervision.answer
  const immediate = immediateRelease(sentence)
  const credited = creditedAndAtLarge(sentence, unadjustedRelease)
  const length = termInWords(lasts)
  return [
    begins(sentence),
    termEnds(sentence),
    ...(immediate ? [] : [...sharesServed(sentence), ...credited]),
    step(
      {
        what: { en: `${capital(length.en)} of supervision`, cy: `${capital(length.cy)} o oruchwyliaeth` },
        date: addTerm(immediate ? start : releaseWithoutAwarded(sentence), lasts),
        because: {
          en: 'A short sentence is followed by supervision, counted from release; added days do not move it.',
          cy: "Dilynir dedfryd fer gan oruchwyliaeth, a gyfrifir o'r rhyddhau; nid yw diwrnodau ychwanegol yn ei symud.",
        },
      },
      supervision,
    ),
  ]
}

const deciding: { readonly [kind in KindCode]: Text } = {
  CRD: { en: 'has the latest release', cy: "sydd â'r rhyddhad hwyraf" },
  ARD: { en: 'has the latest release', cy: "sydd â'r rhyddhad hwyraf" },
  SED: { en: 'ends last', cy: "sy'n dod i ben olaf" },
  SLED: { en: 'ends last', cy: "sy'n dod i ben olaf" },
  LED: { en: 'has the licence that ends last', cy: "sydd â'r drwydded sy'n dod i ben olaf" },
  TUSED: { en: 'has the supervision that ends last', cy: "sydd â'r oruchwyliaeth sy'n dod i ben olaf" },
  HDCED: { en: 'has the latest curfew date', cy: "sydd â'r dyddiad cyrffyw hwyraf" },
  ERSED: { en: 'has the latest removal date', cy: "sydd â'r dyddiad symud hwyraf" },
  ESED: { en: 'would end last', cy: 'fyddai’n dod i ben olaf' },
}

/** Which sentence decided, and why not another. */
function governs(kind: KindCode, sentence: Sentence, sentences: readonly Sentence[]): Step {
  const what = { en: 'Which sentence decides', cy: "Pa ddedfryd sy'n penderfynu" }
  const name = nameOf(sentence)
  if (sentences.length === 1) {
    return step({
      what,
      because: {
        en: `Only ${name.en} bears on this date.`,
        cy: `Dim ond ${name.cy} sy'n effeithio ar y dyddiad hwn.`,
      },
    })
  }
  const why = deciding[kind]
  return step(
    {
      what,
      because: {
        en: `Of ${sentences.length} worked out beside each other, ${name.en} ${why.en}, so it decides.`,
        cy: `O'r ${sentences.length} a gyfrifwyd ochr yn ochr, ${name.cy} ${why.cy}, felly hi sy'n penderfynu.`,
      },
    },
    ask(concurrentTerms, {}, sentence.edition.readOn),
  )
}
