import { refusedCalculation, type Calculation } from './calculation/calculate.ts'
import type { Edition } from './editions.ts'
import type { QuestionCode } from './questions.ts'
import { questionWords } from './questions.words.ts'

/** No dates until somebody has decided what the law leaves open. */
export function asking(edition: Edition, open: readonly QuestionCode[]): Calculation {
  const codes = [...new Set(open)].map(question => `law.${question}` as const)
  return refusedCalculation(
    edition,
    codes.map(code => ({ code, says: questionWords[code] })),
  )
}
