import { day, type Day } from '#kernel'
import { rule, since } from '../rule.ts'

interface Facts {
  readonly imposedOn: Day
}

const commencement = day('2026-10-01')

/**
 * Sentencing Act 2026 s.23: an offence in Part 3 of Schedule 13 to the Sentencing Code keeps a sentence out of the
 * progression model only where it was imposed before the model began.
 */
export const partThreeOfScheduleThirteen = rule<Facts, boolean>({
  id: 'sentencing-act-2026/s23/earlier-sentences',
  says: {
    en: 'Whether an offence in Schedule 13 Part 3 keeps a sentence out of the progression model',
    cy: "A yw trosedd yn Atodlen 13 Rhan 3 yn cadw dedfryd allan o'r model cynnydd",
  },
  notHere: {
    en: 'The other schedule of offences, which counts whatever the day of sentence.',
    cy: "Yr atodlen arall o droseddau, sy'n cyfrif beth bynnag fo diwrnod y ddedfryd.",
  },
  feeds: ['CRD', 'ERSED'],
  versions: [
    {
      inForce: since('2026-01-22'),
      cites: ['ukpga/2026/2/section/23'],
      decide: ({ imposedOn }) => imposedOn < commencement,
    },
  ],
  examples: [
    {
      that: 'a sentence of the day before',
      from: 's.23',
      on: '2026-10-01',
      facts: { imposedOn: day('2026-09-30') },
      answer: true,
    },
    {
      that: 'and one of the day itself',
      from: 's.23',
      on: '2026-10-01',
      facts: { imposedOn: commencement },
      answer: false,
    },
  ],
})
