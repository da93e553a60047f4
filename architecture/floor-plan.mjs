// The floor plan: every room, in the order a sentence passes through the house, and the doors each may use.
// The boundary check and the guards are made from it. To open a door, change it here and write a decision.

const foundations = ['kernel', 'law', 'platform', 'web', 'casework']
const places = [...foundations, 'organisation/places']
const organisation = [...places, 'organisation/staff']
const people = [...organisation, 'record/people']
const sentencing = [...people, 'sentence/offences', 'sentence/warrants', 'sentence/sentences', 'sentence/rulebook']

/** Each room: what it holds, and the rooms whose door it may use, upstream first. It may only name rooms above itself. */
export const rooms = {
  // Day, term, fraction, result: imports nothing.
  kernel: [],
  // The rulebook, in statute order: pure, without packages.
  law: ['kernel'],
  // Database, clock, sign-in, permissions, journal, jobs.
  platform: ['kernel'],
  // Layout, components, forms, error pages, problem details.
  web: ['kernel', 'platform'],
  // What a declared process is.
  casework: ['kernel', 'platform', 'web'],
  // Prisons, youth sites, probation regions, courts.
  'organisation/places': foundations,
  // Who works where, in which role.
  'organisation/staff': places,
  // One person, one identifier for life.
  'record/people': organisation,
  // What staff must know before they walk in.
  'record/alerts': people,
  // Offence codes and what follows from them.
  'sentence/offences': foundations,
  // What a court ordered.
  'sentence/warrants': [...people, 'sentence/offences'],
  // Terms, chains and adjustments.
  'sentence/sentences': [...people, 'record/alerts', 'sentence/offences', 'sentence/warrants'],
  // The law in words, and its editions.
  'sentence/rulebook': foundations,
  // The dates, checked by two people.
  'sentence/release-dates': sentencing,
  // Many people's dates at once: rehearsed, or for real.
  'sentence/recalculation': [...sentencing, 'sentence/release-dates'],
  // Bookings read from files.
  'sentence/case-files': [...sentencing, 'sentence/release-dates'],
  // A prisoner's complaint and its clocks.
  'prison/complaints': people,
  // Changes of the law, drafted and approved.
  'headquarters/law-change': [...foundations, 'sentence/rulebook', 'sentence/recalculation'],
}

/** Pages that show several rooms: they may use the door of every room, and no room may use theirs. */
export const desks = [
  // what is due, and to whom
  'desks/my-work',
  // one person across the rooms
  'desks/person',
]

/** Where the rooms are brought together: these may use every door, desks included. Nobody imports them. */
export const hall = ['src/cli/', 'src/main.ts', 'src/cli.ts', 'src/server.ts', 'src/rooms.ts']

/** Folders outside src/: they may use every door too, but only the doors. */
export const outbuildings = ['architecture', 'bench', 'demo', 'test', 'tools']

/** Runs in the browser and is bundled by itself: it shares no code with the server. */
export const browserCode = 'src/web/client/'

/** Every place with a door, in order: rooms, then desks. */
export const doors = [...Object.keys(rooms), ...desks]

/** The doors that a room or desk may use. */
export function mayEnter(room) {
  return desks.includes(room) ? Object.keys(rooms) : rooms[room]
}

/** The PostgreSQL schema of a room: its own name without the wing. */
export function schemaOf(room) {
  return room.split('/').at(-1).replaceAll('-', '_')
}

/** The room or desk that a file below src/ belongs to, undefined for the hall. */
export function roomOf(file) {
  return doors.find(room => file.startsWith(`src/${room}/`))
}
