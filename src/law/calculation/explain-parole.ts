import { shareInWords, shareRoundedUp, totalInWords, type Day } from '#kernel'
import {
  begins,
  capital,
  creditedAndAtLarge,
  lastDate,
  nameOf,
  sharesServed,
  termEnds,
  toServe,
} from './explain-steps.ts'
import type { Found } from './kind-of-date.ts'
import { paroleDate, type Sentence } from './sentence.ts'
import { step, type Step } from './workings.ts'

/** How the parole eligibility date was reached. */
export function explainParole({ sentence, date, heldBy }: Found): readonly Step[] {
  const own = paroleDate(sentence)
  const steps = [...toParole(sentence)]
  if (heldBy === undefined) return own === date ? steps : [...steps, notBefore(date)]
  return [
    ...steps,
    step({
      what: { en: 'Held back by another sentence', cy: 'Wedi’i ddal yn ôl gan ddedfryd arall' },
      date,
      because: {
        en: `Nobody is released on parole before release from ${nameOf(heldBy).en}.`,
        cy: `Ni ryddheir neb ar barôl cyn rhyddhau o ${nameOf(heldBy).cy}.`,
      },
    }),
  ]
}

/** The lines from the first day to when the Parole Board may direct release. */
export function toParole(sentence: Sentence): readonly Step[] {
  const { form, parts, unadjustedParole, custodialDays } = sentence
  if (unadjustedParole === undefined) return []
  const paroled = parts.filter(part => part.parole)
  const [first] = paroled
  const reason = first?.parole
  const words = reason && shareInWords(reason.answer)
  const length = totalInWords(paroled.map(part => part.custodialTerm))
  const share = step(
    {
      what: {
        en: `${capital(words?.en ?? '')} of ${length.en} served before parole`,
        cy: `Cyflawni ${words?.cy ?? ''} o ${length.cy} cyn parôl`,
      },
      ...(form === 'chain' || !reason ? {} : { days: shareRoundedUp(custodialDays, reason.answer) }),
      date: unadjustedParole,
      because: {
        en: 'From then on the Parole Board may direct release, when custody is no longer needed to protect the public.',
        cy: "O hynny ymlaen caiff y Bwrdd Parôl gyfarwyddo rhyddhau, pan nad oes angen y ddalfa mwyach i ddiogelu'r cyhoedd.",
      },
    },
    ...(reason ? [reason] : []),
  )
  // In a chain the sentences in which the Parole Board has no part are served first.
  const before = form === 'chain' ? sharesServed(sentence).slice(0, -1) : []
  const credited = creditedAndAtLarge(sentence, unadjustedParole)
  const reached = lastDate(credited) ?? unadjustedParole
  return [begins(sentence), termEnds(sentence), ...before, share, ...credited, ...toServe(sentence, reached)]
}

function notBefore(date: Day): Step {
  return step({
    what: { en: 'Not before the sentence', cy: 'Nid cyn y ddedfryd' },
    date,
    because: {
      en: 'Nobody is released before being sentenced.',
      cy: 'Ni ryddheir neb cyn ei ddedfrydu.',
    },
  })
}
