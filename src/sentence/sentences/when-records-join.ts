import type { Fact, House, Tx } from '#platform'
import { idsOf, personOf } from '#record/people'
import { sentenceChanged } from './facts.ts'
import { sentencesInForce } from './repository.ts'
import { standing } from './standing.ts'

/**
 * When two records are found to be one person, that person serves the sentences of both; when that is taken back, each
 * serves their own again. The record that was merged away serves nothing by itself.
 */
export async function whenRecordsJoin(tx: Tx, { person, before, after, reason }: Fact, house: House): Promise<void> {
  if (person === null || (await personOf(tx, person)).mergedInto !== null) return
  const concerned = new Set([...(await idsOf(tx, person)), ...recordsIn(before), ...recordsIn(after)])
  if ((await sentencesInForce(tx, [...concerned])).length === 0) return
  await house.announce(tx, sentenceChanged, {
    subject: { person },
    ...(reason === null ? {} : { reason }),
    of: { because: 'records-joined' },
    after: await standing(tx, await idsOf(tx, person)),
  })
}

function recordsIn(told: object | null): readonly string[] {
  const records: unknown = told && 'records' in told ? told.records : []
  return Array.isArray(records) ? records.filter((each): each is string => typeof each === 'string') : []
}
