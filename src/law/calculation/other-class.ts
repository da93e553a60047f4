import type { Part } from '../booking.ts'
import type { Edition } from '../editions.ts'
import { offenceAfterRehabilitationAct } from '../ora-2014/s1-offences-from-commencement.ts'
import { ask } from '../rule.ts'
import type { Answers } from './sentence-class.ts'

type Own = 'custodialTerm' | 'totalTerm' | 'share' | 'kinds'

/** The answers of a class whose share no release law sets: its own, and for the rest what is usual there. */
export function otherClass(
  part: Part,
  { readOn }: Edition,
  own: Pick<Answers, Own> & Partial<Omit<Answers, Own>>,
): Answers {
  const { committedOn } = part.offence
  return {
    track: undefined,
    sdsPlus: false,
    oldScheme: false,
    afterRehabilitationAct: ask(offenceAfterRehabilitationAct, { committedOn }, readOn).answer,
    parole: undefined,
    extended: false,
    kindsOfRecall: own.kinds,
    training: undefined,
    committed: false,
    fine: false,
    breach: undefined,
    credits: { remand: true, taggedBail: true },
    curfewAllowed: true,
    youthDetention: false,
    removable: false,
    arrangements: '',
    reachedBy: () => false,
    ...own,
  }
}
