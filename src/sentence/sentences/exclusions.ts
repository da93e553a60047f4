import { addTerm, addYears, day, type Day, type Term } from '#kernel'
import type { Exclusion } from '#law'
import type { Answers } from '#sentence/warrants'

/** The progression model begins: sentences imposed from then on are judged by its own schedule. */
const progression = day('2026-10-01')

/**
 * The marks that keep a sentence out of an early release scheme: Schedule to SI 2024/844 as amended by SI 2024/1331,
 * and Sentencing Act 2026 s.23. A violent offence counts only with a term of four years or more.
 *
 * Not here: what each scheme does with a mark, which is the law's.
 */
export function exclusionsOf({
  imposedOn,
  term,
  lists,
}: {
  readonly imposedOn: Day
  readonly term: Term
  readonly lists: Answers
}): readonly Exclusion[] {
  const four = addTerm(imposedOn, term) >= addYears(imposedOn, 4)
  const marks: readonly (readonly [Exclusion, boolean])[] = [
    ['sexual', lists.sexual === true],
    ['violent', lists.violent === true && four],
    ['domestic-abuse', lists['domestic-abuse'] === true],
    ['national-security', lists['national-security'] === true],
    ['terrorism', lists.terrorism === true],
    ['sexual-2024', lists['sexual-2024'] === true],
    ['domestic-abuse-2024', lists['domestic-abuse-2024'] === true],
    ['murder-2024', lists['murder-2024'] === true],
    ['schedule-13-part-3', lists['schedule-13-part-3'] === true && imposedOn < progression],
    ['progression-schedule', lists['progression-schedule'] === true],
  ]
  return marks.filter(([, holds]) => holds).map(([mark]) => mark)
}
