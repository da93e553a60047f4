import type { Case, CaseSubject } from './case.ts'
import { moveNoun, openings, type Process } from './process.ts'

/** True when its pages stand under a person's address: reading them is then journalled as reading that person's record. */
export function underPerson(process: Process): boolean {
  return process.about === 'person' && !process.apart
}

/** The route of everything about one subject: `/people/:person/alerts`, or `/visits-bans`. */
export function subjectRoute(process: Process): string {
  return underPerson(process) ? `/people/:person/${process.path}` : `/${process.path}`
}

/** The list of every case that somebody may see. */
export function listAddress(process: Process): string {
  return `/${process.path}`
}

/** The list about one subject. */
export function subjectAddress(process: Process, subject: CaseSubject): string {
  if (underPerson(process) && 'person' in subject) return `/people/${subject.person}/${process.path}`
  const [kind, value] = Object.entries(subject)[0] ?? ['', '']
  return `/${process.path}?${kind}=${encodeURIComponent(value)}`
}

/** One case. */
export function caseAddress(process: Process, { id, subject }: Pick<Case, 'id' | 'subject'>): string {
  return underPerson(process) && 'person' in subject
    ? `/people/${subject.person}/${process.path}/${id}`
    : `/${process.path}/${id}`
}

/** The form of a move in a case. */
export function moveAddress(process: Process, of: Pick<Case, 'id' | 'subject'>, move: string): string {
  return `${caseAddress(process, of)}/${moveNoun(process, move)}`
}

/** The form that opens a case about somebody or something. */
export function openingAddress(process: Process, subject: CaseSubject, move: string): string {
  if (underPerson(process) && 'person' in subject) {
    return `/people/${subject.person}/${process.path}/${moveNoun(process, move)}`
  }
  const [kind, value] = Object.entries(subject)[0] ?? ['', '']
  return `/${process.path}/${moveNoun(process, move)}?${kind}=${encodeURIComponent(value)}`
}

/** Where the API opens a case: the collection itself, or below it when there are several ways to open one. */
export function openingRoute(process: Process, move: string): string {
  return openings(process).length === 1 ? subjectRoute(process) : `${subjectRoute(process)}/${moveNoun(process, move)}`
}
