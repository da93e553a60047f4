import type { WarrantToRecord } from '../record-warrant.ts'
import type { OpenDraft } from './keep-draft.ts'

/** The warrant that a draft makes; undefined while anything is missing or wrong. */
export function toRecord({ draft, read, faults, old }: OpenDraft): WarrantToRecord | undefined {
  const { order, correction, person: rightPerson } = read
  if (!order || faults.length > 0 || !rightPerson) return undefined
  const asked = { person: draft.person, order, draft: draft.id }
  if (draft.corrects === null) return asked
  if (!old || !correction.done) return undefined
  return { ...asked, replaces: { id: old.id, version: old.version, correction: correction.value } }
}
