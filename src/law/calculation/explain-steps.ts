import {
  addDays,
  dayInWords,
  sameFraction,
  shareInWords,
  totalInWords,
  welshDays,
  type Day,
  type Fraction,
  type Text,
} from '#kernel'
import { taggedBail } from '../cja-2003/s240a-tagged-bail.ts'
import { remand } from '../cja-2003/s240za-remand.ts'
import { addedDays } from '../cja-2003/s257-added-days.ts'
import { consecutiveTerms } from '../cja-2003/s264-consecutive-terms.ts'
import { unlawfullyAtLarge } from '../prison-act-1952/s49-unlawfully-at-large.ts'
import { ask, type Reasoned } from '../rule.ts'
import { longestTogether, shareGroups } from './measure.ts'
import type { ServedPart } from './sentence-class.ts'
import { immediateRelease, release, uncappedRelease, type Sentence } from './sentence.ts'
import { step, type Step } from './workings.ts'

/** Days as they are said: `20 days`, `20 diwrnod`. */
export function daysInWords(count: number): Text {
  const size = Math.abs(count)
  return { en: `${size} ${size === 1 ? 'day' : 'days'}`, cy: `${size} ${welshDays(size)}` }
}

/** A sentence as it is spoken of: `the sentence of 3 years imposed on 3 March 2025`. */
export function nameOf({ form, parts, start }: Sentence): Text {
  const length = totalInWords(parts.map(part => part.totalTerm))
  const on = dayInWords(start)
  switch (form) {
    case 'single':
      return {
        en: `the sentence of ${length.en} imposed on ${on.en}`,
        cy: `y ddedfryd o ${length.cy} a osodwyd ar ${on.cy}`,
      }
    case 'chain':
      return {
        en: `the chain of ${parts.length} consecutive sentences (${length.en} in all) that begins on ${on.en}`,
        cy: `y gadwyn o ${sentencesInWelsh(parts.length)} olynol (${length.cy} i gyd) sy'n dechrau ar ${on.cy}`,
      }
    case 'single-term':
      return {
        en: `the single term of ${parts.length} sentences that begins on ${on.en}`,
        cy: `yr un cyfnod o ${sentencesInWelsh(parts.length)} sy'n dechrau ar ${on.cy}`,
      }
  }
}

function sentencesInWelsh(count: number): string {
  return `${count} ${count === 2 ? 'ddedfryd' : 'dedfryd'}`
}

export function begins({ form, parts, start, edition }: Sentence): Step {
  if (form === 'single') {
    return step({
      what: { en: 'Sentence begins', cy: 'Dedfryd yn dechrau' },
      date: start,
      because: {
        en: 'The day of sentence is the first day served.',
        cy: "Diwrnod y ddedfryd yw'r diwrnod cyntaf a gyflawnir.",
      },
    })
  }
  const reason = ask(consecutiveTerms, {}, edition.readOn)
  return form === 'chain'
    ? step(
        {
          what: { en: 'Consecutive sentences begin', cy: 'Dedfrydau olynol yn dechrau' },
          date: start,
          because: {
            en: `${parts.length} sentences are served one after the other, as one.`,
            cy: `Cyflawnir ${sentencesInWelsh(parts.length)} un ar ôl y llall, fel un.`,
          },
        },
        reason,
      )
    : step({
        what: { en: 'Single term begins', cy: 'Un cyfnod yn dechrau' },
        date: start,
        because: {
          en: 'Older sentences imposed on different days and served together are treated as one term.',
          cy: "Trinnir dedfrydau hŷn a osodwyd ar ddiwrnodau gwahanol ac a gyflawnir gyda'i gilydd fel un cyfnod.",
        },
      })
}

export function termEnds({ form, parts, expiryDays, unadjustedExpiry }: Sentence): Step {
  const length = totalInWords(parts.map(part => part.totalTerm))
  return step({
    what:
      form === 'single-term'
        ? { en: 'The single term ends', cy: 'Yr un cyfnod yn dod i ben' }
        : { en: `The term of ${length.en} ends`, cy: `Y cyfnod o ${length.cy} yn dod i ben` },
    days: expiryDays,
    date: unadjustedExpiry,
    because: whyTermEnds(parts),
  })
}

function whyTermEnds(parts: readonly ServedPart[]): Text {
  const longest = longestTogether(parts)
  if (parts.length > 1 && longest) {
    const length = totalInWords([longest])
    return {
      en: `By the calendar, counting the first day and the last. Training orders together last at most ${length.en}.`,
      cy: `Yn ôl y calendr, gan gyfrif y diwrnod cyntaf a'r olaf. Mae gorchmynion hyfforddi gyda'i gilydd yn para ${length.cy} ar y mwyaf.`,
    }
  }
  if (parts.some(part => part.extended)) {
    const custody = totalInWords(parts.map(part => part.custodialTerm))
    return {
      en: `${custody.en} of it in custody at most, the rest on licence. By the calendar, counting the first day and the last.`,
      cy: `${custody.cy} ohono yn y ddalfa ar y mwyaf, y gweddill ar drwydded. Yn ôl y calendr, gan gyfrif y diwrnod cyntaf a'r olaf.`,
    }
  }
  return {
    en: 'Years and months run by the calendar, counting the first day and the last.',
    cy: "Mae blynyddoedd a misoedd yn rhedeg yn ôl y calendr, gan gyfrif y diwrnod cyntaf a'r olaf.",
  }
}

/** The share that must be served, once for each share that the parts of the sentence have. */
export function sharesServed(sentence: Sentence): readonly Step[] {
  const { form, parts, start, edition, custodialDays, unadjustedRelease } = sentence
  const [first] = parts
  if (first === undefined) return []
  if (form !== 'chain') {
    const reason = form === 'single-term' ? edition.oldScheme.share : shareReason(sentence, first)
    return [shareServed(sentence.custodyExactly.share, custodialDays, unadjustedRelease, reason)]
  }
  return shareGroups(parts, start).map(group => {
    const [one] = group.parts
    const reason = one && shareReason(sentence, one)
    const length = totalInWords(group.parts.map(part => part.custodialTerm))
    const served = shareServed(group.share, group.custodialDays, addDays(group.start, group.custodialDays - 1), reason)
    const share = shareInWords(group.share)
    const whole = group.share.numerator === group.share.denominator
    return {
      ...served,
      what: whole
        ? { en: `The whole of ${length.en} is served`, cy: `Cyflawnir y cyfan o ${length.cy}` }
        : {
            en: `${capital(share.en)} of ${length.en} must be served`,
            cy: `Rhaid cyflawni ${share.cy} o ${length.cy}`,
          },
    }
  })
}

function shareServed(share: Fraction, days: number, date: Day, reason: Reasoned<unknown> | undefined): Step {
  if (share.numerator === share.denominator) return wholeServed(days, date, reason)
  const words = shareInWords(share)
  return step(
    {
      what: { en: `${capital(words.en)} must be served`, cy: `Rhaid cyflawni ${words.cy}` },
      days,
      date,
      because: {
        en: 'A part of a day counts as a whole day to be served.',
        cy: "Mae rhan o ddiwrnod yn cyfrif fel diwrnod cyfan i'w gyflawni.",
      },
    },
    ...(reason ? [reason] : []),
  )
}

function wholeServed(days: number, date: Day, reason: Reasoned<unknown> | undefined): Step {
  return step(
    {
      what: { en: 'The whole of it is served', cy: 'Cyflawnir y cyfan ohono' },
      days,
      date,
      because: {
        en: 'Release without a direction comes at the end of the time in custody.',
        cy: 'Heb gyfarwyddyd daw rhyddhau ar ddiwedd yr amser yn y ddalfa.',
      },
    },
    ...(reason ? [reason] : []),
  )
}

/** The rule that set the share of a part. */
function shareReason({ edition, law }: Sentence, part: ServedPart): Reasoned<unknown> | undefined {
  const { track } = part
  if (track === undefined || part.oldScheme) return part.shareOfClass
  const laws = [...(law ? [law.law] : []), ...edition.releaseLaws.toReversed()]
  for (const each of laws) {
    const reason = part.reachedBy(each) ? each.shares[track] : undefined
    if (reason && sameFraction(reason.answer, part.share)) return reason
  }
  return undefined
}

/** The lines for days credited and days at large, each moving the date on. */
export function creditedAndAtLarge({ counters, edition }: Sentence, from: Day): readonly Step[] {
  return running(from, [
    {
      days: -(counters.remand + counters.recallRemand),
      what: { en: 'Less time on remand', cy: 'Llai amser ar remánd' },
      because: {
        en: `${daysInWords(counters.remand + counters.recallRemand).en} in custody before sentence count as served.`,
        cy: `Mae ${daysInWords(counters.remand + counters.recallRemand).cy} yn y ddalfa cyn y ddedfryd yn cyfrif fel rhai a gyflawnwyd.`,
      },
      reason: ask(remand, { days: 0 }, edition.readOn),
    },
    {
      days: -(counters.taggedBail + counters.recallTaggedBail),
      what: { en: 'Less time on tagged bail', cy: 'Llai amser ar fechnïaeth â thag' },
      because: {
        en: `${daysInWords(counters.taggedBail + counters.recallTaggedBail).en} credited for bail with a tag count as served.`,
        cy: `Mae ${daysInWords(counters.taggedBail + counters.recallTaggedBail).cy} a gredydwyd am fechnïaeth â thag yn cyfrif fel rhai a gyflawnwyd.`,
      },
      reason: ask(taggedBail, { days: 0 }, edition.readOn),
    },
    {
      days: counters.ual,
      what: { en: 'Unlawfully at large', cy: 'Yn rhydd yn anghyfreithlon' },
      because: {
        en: `${daysInWords(counters.ual).en} away do not count and are served at the end.`,
        cy: `Nid yw ${daysInWords(counters.ual).cy} i ffwrdd yn cyfrif ac fe'u cyflawnir ar y diwedd.`,
      },
      reason: ask(unlawfullyAtLarge, { days: 0 }, edition.readOn),
    },
  ])
}

/** The lines for added days, each moving the date on. */
export function added(sentence: Sentence, from: Day): readonly Step[] {
  const { counters, edition } = sentence
  const before = toServe(sentence, from)
  const reason = ask(addedDays, { days: 0 }, edition.readOn)
  const unusable = running(lastDate(before) ?? from, [
    {
      days: -counters.unusedAwarded,
      what: { en: 'Added days that cannot be used', cy: 'Diwrnodau ychwanegol na ellir eu defnyddio' },
      because: {
        en: 'Added days never keep anybody past the end of the sentence.',
        cy: 'Nid yw diwrnodau ychwanegol byth yn cadw neb y tu hwnt i ddiwedd y ddedfryd.',
      },
      reason,
    },
  ])
  return [...before, ...unusable]
}

/** The lines for added days as they were awarded, less those served already. */
export function toServe({ counters, edition }: Sentence, from: Day): readonly Step[] {
  const reason = ask(addedDays, { days: 0 }, edition.readOn)
  return running(from, [
    {
      days: counters.awarded,
      what:
        counters.awarded < 0
          ? { en: 'Added days restored', cy: 'Adfer diwrnodau ychwanegol' }
          : { en: 'Added days', cy: 'Diwrnodau ychwanegol' },
      because: {
        en: 'Days added for breaking prison rules, less those restored, delay release.',
        cy: "Mae diwrnodau a ychwanegwyd am dorri rheolau carchar, llai'r rhai a adferwyd, yn gohirio rhyddhau.",
      },
      reason,
    },
    {
      days: -counters.servedAwarded,
      what: { en: 'Added days already served', cy: 'Diwrnodau ychwanegol a gyflawnwyd eisoes' },
      because: {
        en: 'These had been served when a further sentence was imposed.',
        cy: "Roedd y rhain wedi'u cyflawni pan osodwyd dedfryd bellach.",
      },
      reason,
    },
  ])
}

interface Line {
  readonly days: number
  readonly what: Text
  readonly because: Text
  readonly reason: Reasoned<unknown>
}

/** Lines that move the date on, those of no days left out. */
function running(from: Day, lines: readonly Line[]): readonly Step[] {
  let date = from
  return lines.flatMap(({ days, what, because, reason }) => {
    if (days === 0) return []
    date = addDays(date, days)
    return [step({ what, days, date, because }, reason)]
  })
}

/** The lines from the first day to release. */
export function toRelease(sentence: Sentence): readonly Step[] {
  const credited = creditedAndAtLarge(sentence, sentence.unadjustedRelease)
  const reached = lastDate(credited) ?? sentence.unadjustedRelease
  return [
    begins(sentence),
    termEnds(sentence),
    ...sharesServed(sentence),
    ...credited,
    ...added(sentence, reached),
    ...heldToStart(sentence),
  ]
}

function heldToStart(sentence: Sentence): readonly Step[] {
  const uncapped = addDays(uncappedRelease(sentence), -sentence.counters.unusedAwarded)
  if (!immediateRelease(sentence) || uncapped === sentence.start) return []
  return [
    step({
      what: { en: 'Released on the day of sentence', cy: 'Rhyddhau ar ddiwrnod y ddedfryd' },
      date: release(sentence),
      because: {
        en: 'Time already served leaves nothing more to serve, and nobody is released before being sentenced.',
        cy: "Nid yw'r amser a gyflawnwyd eisoes yn gadael dim mwy i'w gyflawni, ac ni ryddheir neb cyn ei ddedfrydu.",
      },
    }),
  ]
}

/** Where the last dated line leaves the date. */
export function lastDate(steps: readonly Step[]): Day | undefined {
  return steps.findLast(({ date }) => date !== undefined)?.date
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
