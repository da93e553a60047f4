import { addDays, type Text } from '#kernel'
import { fact } from '#platform'
import { choice, choiceFrom, choices, referenceOf } from '../fields/choice.ts'
import { number, yesNo } from '../fields/number.ts'
import { personRef, staffRef } from '../fields/somebody.ts'
import { text } from '../fields/text.ts'
import { day, instant } from '../fields/when.ts'
import { process, type CaseFact } from '../process.ts'
import { addWorkingDays } from '../working-days.ts'
import { day as dayOf } from '#kernel'

const both = (en: string): Text => ({ en, cy: `${en} (cy)` })
const told = (name: string) => fact<CaseFact>(`errand.${name}`, both(`An errand was ${name}`))

const shops = referenceOf('shops', 'invented for tests', [
  { code: 'BAKER', name: both('Baker'), group: both('Food'), from: dayOf('2020-01-01') },
  { code: 'COBBLER', name: both('Cobbler'), from: dayOf('2020-01-01'), until: dayOf('2024-01-01') },
])

/** A process made for tests: every kind of field, a second person, something only some may read, and clocks. */
export const errand = process({
  name: 'errand',
  path: 'errands',
  about: 'person',
  at: 'where-it-began',
  reference: 'ERR',
  says: { one: both('errand'), many: both('Errands'), about: both('Something to be fetched') },
  cites: [],
  neighbours: {},
  reads: ['prison-officer', 'governor', 'complaints-clerk', 'prison-group-director'],
  titled: 'what',
  listed: ['what', 'shop'],
  searched: ['what'],
  fields: {
    what: text({ label: both('What'), max: 100, missing: both('Enter what') }),
    shop: choiceFrom(shops, {
      label: both('Shop'),
      missing: both('Choose a shop'),
      noLonger: both('Choose an open shop'),
    }),
    size: choice({ label: both('Size'), options: { small: both('Small'), large: both('Large') }, optional: true }),
    colours: choices({ label: both('Colours'), options: { red: both('Red'), blue: both('Blue') }, optional: true }),
    by: day({
      label: both('By when'),
      missing: both('Enter a day'),
      notBefore: { days: 0, says: both('The day must not be past') },
    }),
    seenAt: instant({ label: both('Seen at'), optional: true, notAfterNow: both('It must be in the past') }),
    count: number({ label: both('How many'), least: 1, most: 9, missing: both('Enter how many') }),
    gift: yesNo({ label: both('A gift?'), missing: both('Say whether it is a gift') }),
    forWhom: personRef({ label: both('For whom'), optional: true }),
    helper: staffRef({ label: both('Helper'), optional: true }),
    secret: yesNo({ label: both('A secret?'), optional: true }),
    price: text({ label: both('Price'), max: 20, optional: true, onlyFor: ['governor'] }),
    reason: text({ label: both('Why'), max: 200, missing: both('Enter why') }),
  },
  states: {
    asked: { says: both('Asked'), is: 'open', holds: ['what', 'shop', 'by', 'count', 'gift'] },
    fetched: { says: both('Fetched'), is: 'open', holds: ['what'] },
    given: { says: both('Given'), is: 'closed', holds: ['what'] },
    dropped: { says: both('Dropped'), is: 'closed', holds: ['what'] },
  },
  words: {
    'errand.too-many': both('Ask for fewer than nine'),
    'errand.already-asked': both('This has been asked already'),
  },
  onlyOne: { of: held => held.what?.toLowerCase(), while: ['asked', 'fetched'], refusal: 'errand.already-asked' },
  confidential: held => (held.secret ? [{ role: 'governor' }, { role: 'prison-group-director' }] : undefined),
  moves: {
    ask: {
      says: both('Ask for an errand'),
      opens: 'asked',
      by: ['prison-officer', 'complaints-clerk'],
      asks: [
        'what',
        'shop',
        'size',
        'colours',
        'by',
        'seenAt',
        'count',
        'gift',
        'forWhom',
        'helper',
        'secret',
        'price',
      ],
      refuse: ({ given }) => (given.count === 9 ? 'errand.too-many' : undefined),
      announces: told('asked'),
    },
    amend: {
      says: both('Change the errand'),
      from: ['asked'],
      to: 'same',
      by: ['prison-officer'],
      asks: ['what', 'by', 'price'],
      fromHeld: true,
      announces: told('amended'),
    },
    fetch: {
      says: both('Fetch it'),
      noun: 'fetching',
      from: ['asked'],
      to: 'fetched',
      by: ['prison-officer', 'governor'],
      notBy: ['ask'],
      asks: [],
      announces: told('fetched'),
    },
    give: {
      says: both('Give it'),
      from: ['fetched'],
      to: 'given',
      by: ['prison-officer', 'governor'],
      asks: ['reason'],
      announces: told('given'),
    },
    drop: {
      says: both('Drop the errand'),
      from: ['asked', 'fetched'],
      to: 'dropped',
      by: ['prison-officer'],
      asks: ['reason'],
      rare: true,
      announces: told('dropped'),
    },
    lapse: {
      says: both('Let the errand lapse'),
      from: ['asked'],
      to: 'dropped',
      by: [],
      asks: [],
      announces: told('lapsed'),
    },
  },
  clocks: {
    fetching: {
      says: both('Fetch it'),
      starts: ['asked'],
      restarts: ['amend'],
      stops: ['fetched', 'given', 'dropped'],
      due: ({ today }) => addWorkingDays(today, 2),
      whose: ['prison-officer'],
      does: 'fetch',
      fires: 'when-late',
      escalates: ['governor'],
      announces: told('late'),
    },
    lapsing: {
      says: both('Lapses'),
      starts: ['asked'],
      restarts: ['amend'],
      stops: ['fetched', 'given', 'dropped'],
      due: ({ data }) => (data.by === undefined ? undefined : addDays(data.by, 30)),
      whose: [],
      does: 'fetch',
      fires: 'on-the-day',
      moves: 'lapse',
      announces: told('lapsing'),
    },
  },
})
