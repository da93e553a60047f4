import { refuse, type Refused } from '#kernel'
import { brokenConstraint } from '#platform'

export type CannotTakeNumber = { readonly code: 'people.identifier-cannot-be-used' }

/** Says no when somebody else was given the number between the question and the answer. */
export async function takenByAnother<Outcome>(
  work: () => Promise<Outcome>,
): Promise<Outcome | Refused<CannotTakeNumber>> {
  try {
    return await work()
  } catch (error) {
    if (brokenConstraint(error) === 'identifier_one_person') return refuse({ code: 'people.identifier-cannot-be-used' })
    throw error
  }
}
