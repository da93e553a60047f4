// The floor plan: every room, in the order a sentence passes through the house, and the doors each may use.
// The boundary check, the guards and the map in CONTRIBUTING.md are made from it. To open a door, change it here and
// write a decision.

const foundations = ['kernel', 'law', 'platform', 'web', 'casework']
const places = [...foundations, 'organisation/places']
const organisation = [...places, 'organisation/staff']
const people = [...organisation, 'record/people']
const sentencing = [...people, 'sentence/offences', 'sentence/warrants', 'sentence/sentences', 'sentence/rulebook']

/** Each room and the rooms whose door it may use, upstream first. A room may only name rooms above itself. */
export const rooms = {
  kernel: [],
  law: ['kernel'],
  platform: ['kernel'],
  web: ['kernel', 'platform'],
  casework: ['kernel', 'platform', 'web'],
  'organisation/places': foundations,
  'organisation/staff': places,
  'record/people': organisation,
  'record/alerts': people,
  'sentence/offences': foundations,
  'sentence/warrants': [...people, 'sentence/offences'],
  'sentence/sentences': [...people, 'record/alerts', 'sentence/offences', 'sentence/warrants'],
  'sentence/rulebook': foundations,
  'sentence/release-dates': sentencing,
  'sentence/recalculation': [...sentencing, 'sentence/release-dates'],
  'sentence/case-files': [...sentencing, 'sentence/release-dates'],
  'prison/complaints': people,
  'headquarters/law-change': [...foundations, 'sentence/rulebook', 'sentence/recalculation'],
}

/** Pages that show several rooms: they may use the door of every room, and no room may use theirs. */
export const desks = ['desks/my-work', 'desks/person']

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
