import { term, termInWords, type Term } from '#kernel'
import { rule, since } from '../rule.ts'

/**
 * Crime (Sentences) Act 1997 s.28: release from a sentence without an end. The Parole Board may direct it when the
 * minimum term (the relevant part) is served; nobody is released automatically.
 */

/** s.28(5): release is only when the Parole Board directs it, once the minimum term is served. */
export const releaseByTheBoard = rule<object, 'when the Board directs it'>({
  answers: () => ({ en: 'when the Parole Board directs it', cy: 'pan fydd y Bwrdd Parôl yn ei gyfarwyddo' }),
  id: 'crime-sentences-1997/s28/release-by-the-board',
  says: {
    en: 'When somebody is released from a sentence without an end, once the minimum term is served',
    cy: 'Pryd y rhyddheir rhywun o ddedfryd heb ddiwedd, unwaith y cyflawnir yr isafswm',
  },
  notHere: {
    en: 'Release on compassionate grounds: section 30.',
    cy: 'Rhyddhau ar sail dosturiol: adran 30.',
  },
  feeds: ['TARIFF', 'PED'],
  versions: [
    {
      inForce: since('1997-10-01'),
      cites: ['ukpga/1997/43/section/28'],
      decide: () => 'when the Board directs it',
    },
  ],
  examples: [
    {
      that: 'never by a date alone',
      from: 's.28(5), (6)',
      on: '2024-01-01',
      facts: {},
      answer: 'when the Board directs it',
    },
  ],
})

/** s.28(8): a day unlawfully at large is no day of the minimum term. */
export const absenceFromMinimumTerm = rule<{ readonly days: number }, number>({
  id: 'crime-sentences-1997/s28/absence',
  says: {
    en: 'Days unlawfully at large do not count towards the minimum term',
    cy: "Nid yw diwrnodau'n rhydd yn anghyfreithlon yn cyfrif tuag at yr isafswm",
  },
  feeds: ['TARIFF', 'TERSED'],
  versions: [{ inForce: since('1997-10-01'), cites: ['ukpga/1997/43/section/28'], decide: ({ days }) => days }],
  examples: [
    { that: 'ten days away are served again', from: 's.28(8)', on: '2024-01-01', facts: { days: 10 }, answer: 10 },
  ],
})

/** s.28(7)(c): whoever also serves a term waits until they would have been released from that too. */
export const termBesideMinimumTerm = rule<object, 'latest'>({
  answers: () => ({ en: 'the later of the two', cy: "yr hwyraf o'r ddau" }),
  id: 'crime-sentences-1997/s28/also-serving-a-term',
  says: {
    en: 'Of a minimum term and the release from a term beside it, the later one opens the way to the Parole Board',
    cy: 'O isafswm a’r rhyddhau o gyfnod wrth ei ochr, yr hwyraf sy’n agor y ffordd at y Bwrdd Parôl',
  },
  notHere: {
    en: 'The end of that term and its licence, which are worked out as if it stood alone.',
    cy: 'Diwedd y cyfnod hwnnw a’i drwydded, a gyfrifir fel pe bai’n sefyll ar ei ben ei hun.',
  },
  feeds: ['TARIFF'],
  versions: [{ inForce: since('1997-10-01'), cites: ['ukpga/1997/43/section/28'], decide: () => 'latest' }],
  examples: [{ that: 'the later', from: 's.28(7)(c)', on: '2024-01-01', facts: {}, answer: 'latest' }],
})

/** s.28(7)(b): after each review the Board may be asked again when two years have passed. */
export const betweenReviews = rule<object, Term>({
  answers: termInWords,
  id: 'crime-sentences-1997/s28/between-reviews',
  says: {
    en: 'The longest that somebody waits from one Parole Board review to the next',
    cy: 'Yr hiraf y mae rhywun yn aros o un adolygiad Bwrdd Parôl i’r nesaf',
  },
  feeds: ['TARIFF'],
  versions: [{ inForce: since('1997-10-01'), cites: ['ukpga/1997/43/section/28'], decide: () => term({ years: 2 }) }],
  examples: [{ that: 'two years', from: 's.28(7)(b)', on: '2024-01-01', facts: {}, answer: term({ years: 2 }) }],
})
