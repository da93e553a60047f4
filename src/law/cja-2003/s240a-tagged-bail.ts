import { rule, since } from '../rule.ts'

/**
 * Criminal Justice Act 2003 s.240A: days on bail with a qualifying curfew and an electronic tag.
 *
 * Half of them count, rounded up; the figure entered is already halved, so each day entered is a day served.
 */
export const taggedBail = rule<{ readonly days: number }, number>({
  id: 'cja-2003/s240a/tagged-bail',
  says: {
    en: 'Credited days of tagged bail count as served',
    cy: 'Mae diwrnodau mechnïaeth â thag a gredydwyd yn cyfrif fel rhai a gyflawnwyd',
  },
  notHere: {
    en: 'Halving: half of the days on tagged bail count, rounded up, and the figure entered is already halved.',
    cy: "Haneru: mae hanner y diwrnodau ar fechnïaeth â thag yn cyfrif, wedi'u talgrynnu i fyny, ac mae'r ffigur a gofnodir eisoes wedi'i haneru.",
  },
  feeds: ['ERSED', 'HDCED', 'PED', 'CRD', 'ARD', 'ETD', 'MTD', 'LTD', 'PRRD', 'LED', 'SED', 'SLED', 'TUSED'],
  versions: [{ inForce: since('2008-11-03'), cites: ['ukpga/2003/44/section/240A'], decide: ({ days }) => days }],
  examples: [
    { that: 'credited days count one for one', from: 's.240A(3)', on: '2024-01-01', facts: { days: 12 }, answer: 12 },
  ],
})
