import type { Day } from '#kernel'
import { concurrentTerms } from '../cja-2003/s263-concurrent-terms.ts'
import type { KindCode } from '../kinds.ts'
import { ask } from '../rule.ts'
import { lastDate, nameOf } from './explain-steps.ts'
import type { Found } from './kind-of-date.ts'
import { kinds } from './kinds.ts'
import type { Sentence } from './sentence.ts'
import { step, type Account, type Accounts, type Step } from './workings.ts'

/** The working of every date, in the words of a receipt. */
export function explain(gathered: readonly (readonly [KindCode, Found])[], sentences: readonly Sentence[]): Accounts {
  const accounts: { [kind in KindCode]?: Account } = {}
  for (const [kind, found] of gathered) {
    accounts[kind] = {
      steps: closing(kinds[kind].steps(found), found.date),
      governs: governs(kind, found.sentence, sentences),
    }
  }
  return accounts
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
  const why = kinds[kind].deciding
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
