import { addDays, addTerms, shareInWords, shareRoundedDown, shareRoundedUp, termDays, type Day } from '#kernel'
import { licenceToTheEnd } from '../cja-2003/s249-licence.ts'
import { unlawfullyAtLarge } from '../prison-act-1952/s49-unlawfully-at-large.ts'
import { ask } from '../rule.ts'
import { begins, capital, creditedAndAtLarge, daysInWords, lastDate, termEnds, toRelease } from './explain-steps.ts'
import { mixedChain } from './identify.ts'
import { expiry, kindsNow, release, type Sentence } from './sentence.ts'
import { step, type Step } from './workings.ts'

/** The lines from the first day to the end of the sentence, and of the licence that ends with it. */
export function toExpiry(sentence: Sentence): readonly Step[] {
  const licence = kindsNow(sentence).includes('SLED') ? [licenceLine(sentence, expiry(sentence))] : []
  return [...toEnd(sentence), ...licence]
}

/** The lines from the first day to the end of the sentence. */
export function toEnd(sentence: Sentence): readonly Step[] {
  const credited = creditedAndAtLarge(sentence, sentence.unadjustedExpiry)
  const before = [begins(sentence), termEnds(sentence), ...credited]
  const steps = [...before, ...awayAfterRelease(sentence, lastDate(before) ?? sentence.unadjustedExpiry)]
  const ends = expiry(sentence)
  if (lastDate(steps) === ends) return steps
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
  ]
}

/** The line for days away after release, which put off the end of the sentence and of supervision. */
export function awayAfterRelease({ counters, edition }: Sentence, from: Day): readonly Step[] {
  const days = counters.ualAfter
  if (days === 0) return []
  return [
    step(
      {
        what: { en: 'Unlawfully at large after release', cy: 'Yn rhydd yn anghyfreithlon ar ôl rhyddhau' },
        days,
        date: addDays(from, days),
        because: {
          en: `${daysInWords(days).en} between the recall and the return do not count.`,
          cy: `Nid yw ${daysInWords(days).cy} rhwng y galw yn ôl a'r dychwelyd yn cyfrif.`,
        },
      },
      ask(unlawfullyAtLarge, { days: 0 }, edition.readOn),
    ),
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

/** The lines to the end of a licence that ends before the sentence. */
export function toLicenceEnd(sentence: Sentence): readonly Step[] {
  const { edition, licenceWorkedOut, start, expiryDays, counters } = sentence
  if (licenceWorkedOut === undefined) return []
  if (mixedChain(sentence)) {
    const later = sentence.parts.filter(part => part.track && part.afterRehabilitationAct).map(part => part.totalTerm)
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
