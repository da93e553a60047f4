import type { Day } from '#kernel'
import { concurrentTerms } from '../cja-2003/s263-concurrent-terms.ts'
import type { KindCode } from '../kinds.ts'
import { ask } from '../rule.ts'
import { lastDate, nameOf } from './explain-steps.ts'
import type { Found } from './kind-of-date.ts'
import { kinds } from './kinds.ts'
import type { Sentence } from './sentence.ts'
import { step, type Account, type Accounts, type Step, type Workings } from './workings.ts'

/** What the working of every date rests on, kept as it stands now. */
export function explain(gathered: readonly (readonly [KindCode, Found])[], beside: number): Accounts {
  const accounts: { [kind in KindCode]?: Account } = {}
  const kept = new Map<Sentence, Sentence>()
  const asItStands = (sentence: Sentence): Sentence => {
    const known = kept.get(sentence) ?? copyOf(sentence)
    kept.set(sentence, known)
    return known
  }
  for (const [kind, { date, sentence, entry, heldBy }] of gathered) {
    const found = { date, sentence: asItStands(sentence), entry, heldBy: heldBy && asItStands(heldBy) }
    accounts[kind] = { found, beside, more: [] }
  }
  return accounts
}

/** A sentence that what happens later does not change. */
function copyOf(sentence: Sentence): Sentence {
  return {
    ...sentence,
    parts: sentence.parts.map(part => ({ ...part })),
    counters: { ...sentence.counters },
    breakdown: { ...sentence.breakdown },
  }
}

/** The working of every date, in the words of a receipt. */
export function workingsOf(accounts: Accounts, dates: { readonly [kind in KindCode]?: Day }): Workings {
  const workings: { [kind in KindCode]?: readonly Step[] } = {}
  for (const kind of Object.keys(dates) as KindCode[]) {
    const account = accounts[kind]
    if (account === undefined) continue
    const { found, beside, more } = account
    const steps = closing(kinds[kind].steps(found), found.date)
    workings[kind] = [...steps, ...more, governs(kind, found.sentence, beside)]
  }
  return workings
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

/** Which sentence decided, and why not another. */
function governs(kind: KindCode, sentence: Sentence, beside: number): Step {
  const what = { en: 'Which sentence decides', cy: "Pa ddedfryd sy'n penderfynu" }
  const name = nameOf(sentence)
  if (beside === 1) {
    return step({
      what,
      because: {
        en: `Only ${name.en} bears on this date.`,
        cy: `Dim ond ${name.cy} sy'n effeithio ar y dyddiad hwn.`,
      },
    })
  }
  const why = kinds[kind].deciding
  return step(
    {
      what,
      because: {
        en: `Of ${beside} worked out beside each other, ${name.en} ${why.en}, so it decides.`,
        cy: `O'r ${beside} a gyfrifwyd ochr yn ochr, ${name.cy} ${why.cy}, felly hi sy'n penderfynu.`,
      },
    },
    ask(concurrentTerms, {}, sentence.edition.readOn),
  )
}
