import { addDays, addMonths, day, dayFrom, dayInWords, dayOfWeek, endOfMonth, type Day } from '#kernel'
import { always, rule } from '../rule.ts'

/** Days that a proclamation put in the place of the usual one, or added. */
const proclaimed: ReadonlyMap<
  number,
  { readonly instead?: Readonly<Record<string, string>>; readonly also?: string[] }
> = new Map([
  [1995, { instead: { '1995-05-01': '1995-05-08' } }],
  [1999, { also: ['1999-12-31'] }],
  [2002, { instead: { '2002-05-27': '2002-06-04' }, also: ['2002-06-03'] }],
  [2011, { also: ['2011-04-29'] }],
  [2012, { instead: { '2012-05-28': '2012-06-04' }, also: ['2012-06-05'] }],
  [2020, { instead: { '2020-05-04': '2020-05-08' } }],
  [2022, { instead: { '2022-05-30': '2022-06-02' }, also: ['2022-06-03', '2022-09-19'] }],
  [2023, { also: ['2023-05-08'] }],
])

/**
 * Banking and Financial Dealings Act 1971 s.1 and Sch 1: bank holidays in England and Wales.
 *
 * With Good Friday and Christmas Day, which are holidays by custom, and the days appointed by proclamation.
 * A holiday on a Saturday or Sunday moves to the next day that is neither a weekend nor a holiday.
 */
export const bankHolidays = rule<{ readonly year: number }, readonly Day[]>({
  answers: days => ({
    en: days.map(on => dayInWords(on).en).join(', '),
    cy: days.map(on => dayInWords(on).cy).join(', '),
  }),
  id: 'banking-1971/schedule-1/bank-holidays',
  says: { en: 'Bank holidays in England and Wales in a year', cy: 'Gwyliau banc yng Nghymru a Lloegr mewn blwyddyn' },
  notHere: {
    en: 'Scotland and Northern Ireland.',
    cy: 'Yr Alban a Gogledd Iwerddon.',
  },
  feeds: ['CRD', 'ARD'],
  versions: [
    {
      inForce: always,
      cites: ['ukpga/1971/80/schedule/1'],
      decide: ({ year }) => {
        const { instead = {}, also = [] } = proclaimed.get(year) ?? {}
        const replaced = new Map(Object.entries(instead).map(([usual, appointed]) => [day(usual), day(appointed)]))
        const usual = usualHolidays(year).map(on => replaced.get(on) ?? on)
        return [...usual, ...also.map(on => day(on))].sort((a, b) => a - b)
      },
    },
  ],
  examples: [
    {
      that: 'Christmas on a Saturday moves both days to the week',
      from: 'GOV.UK list of bank holidays',
      on: '2021-01-01',
      facts: { year: 2021 },
      answer: [
        '2021-01-01',
        '2021-04-02',
        '2021-04-05',
        '2021-05-03',
        '2021-05-31',
        '2021-08-30',
        '2021-12-27',
        '2021-12-28',
      ].map(on => day(on)),
    },
    {
      that: 'proclamations move the spring holiday and add two days',
      from: 'GOV.UK list of bank holidays',
      on: '2022-01-01',
      facts: { year: 2022 },
      answer: [
        '2022-01-03',
        '2022-04-15',
        '2022-04-18',
        '2022-05-02',
        '2022-06-02',
        '2022-06-03',
        '2022-08-29',
        '2022-09-19',
        '2022-12-26',
        '2022-12-27',
      ].map(on => day(on)),
    },
  ],
})

function usualHolidays(year: number): readonly Day[] {
  const easter = easterSunday(year)
  const may = dayFrom(year, 5, 1)
  const christmas = weekday(dayFrom(year, 12, 25))
  // Boxing Day gives way to Christmas when both fall on a weekend.
  const boxing = weekday(dayFrom(year, 12, 26))
  return [
    weekday(dayFrom(year, 1, 1)),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(may),
    mondayFrom(addDays(endOfMonth(may), -6)),
    mondayFrom(addDays(endOfMonth(addMonths(may, 3)), -6)),
    ...(christmas === boxing ? [christmas, addDays(boxing, 1)] : [christmas, boxing]).sort((a, b) => a - b),
  ]
}

/** The day itself on a weekday, else the Monday after. */
function weekday(on: Day): Day {
  return dayOfWeek(on) > 5 ? mondayFrom(on) : on
}

function mondayFrom(on: Day): Day {
  return addDays(on, (8 - dayOfWeek(on)) % 7)
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const moved = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - moved + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * moon + 22 * toSunday) / 451)
  const march = moon + toSunday - 7 * correction + 114
  return dayFrom(year, Math.floor(march / 31), (march % 31) + 1)
}
