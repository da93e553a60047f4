import { theHouse, type House, type Role } from '#platform'
import { addStaffIn, type NewStaff } from './add-staff.ts'
import { findMembers } from './repository.ts'
import { day } from '#kernel'

// Invented names, none of them chosen after anybody.
const forenames =
  'Adaeze Alun Amrit Bethan Callum Carys Daniel Ebony Eleri Farah Gareth Grace Hamza Harriet Imran Iolo Jasmine Joel Kezia Lowri Luca Mair Marcus Nadia Nia Oliver Osian Priya Rhian Rosa Sanjay Siân Tariq Temi Tomos Ursula Victor Wren Yusuf Zara'.split(
    ' ',
  )
const surnames =
  'Abara Ashdown Bevan Blackwood Brightwell Cadwaladr Chaudry Copperfield Dance Eastlake Fairweather Farouk Gethin Goodenough Halloran Hartley-Moss Idris Jessop Kaur Kettlewell Lanyon Lightfoot Maddox Merriman Nightingale Nwosu Oakenfold Okoro Parfitt Penhale Quill Rahman Ravenscroft Sandhu Silverton Thistlewood Tregarth Underhay Varley Winterbourne'.split(
    ' ',
  )

const prison: readonly Role[] = [
  'sentence-calculation-clerk',
  'sentence-calculation-clerk',
  'offender-management-unit-manager',
  'prison-officer',
  'prison-officer',
  'safer-custody-officer',
  'complaints-clerk',
  'governor',
]
const youth: readonly Role[] = ['youth-custody-officer', 'youth-custody-officer', 'complaints-clerk', 'governor']
const unit: readonly Role[] = ['probation-practitioner', 'probation-practitioner', 'senior-probation-officer']
const nation: readonly Role[] = [
  'prison-group-director',
  'headquarters-analyst',
  'record-keeper',
  'record-keeper',
  'administrator',
  'administrator',
]

/** Two must approve what one has drafted. */
const policy: readonly Role[] = ['headquarters-policy', 'headquarters-policy', 'headquarters-policy']

/** Where invented staff work, and what they do there. */
const posts: readonly (readonly [place: string, roles: readonly Role[]])[] = [
  ...['LEI', 'MDI', 'WWI', 'BMI', 'CFI', 'EWI'].map(place => [place, prison] as const),
  ...['WYI', 'FYI', 'PYI'].map(place => [place, youth] as const),
  ...['N55LEE', 'N50MANC', 'N07CROY', 'N52BIRM', 'N03SW1', 'N58BSG'].map(place => [place, unit] as const),
  ['HQ', nation],
  ['HQ', policy],
]

/** The invented staff, always the same: the first at Leeds is a sentence calculation clerk. */
export function inventedStaff(): readonly NewStaff[] {
  const filled = posts.flatMap(([place, held]) => held.map(role => ({ place, role })))
  return filled.map(({ place, role }, index) => {
    // Two lists of 40 walked at different paces: no name comes twice in 1,600.
    const forename = forenames[(index * 7 + Math.floor(index / 40)) % forenames.length] ?? ''
    const surname = surnames[(index * 11) % surnames.length] ?? ''
    const ascii = `${forename}.${surname}`.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
    return {
      username: ascii,
      name: `${forename} ${surname}`,
      roles: [role],
      places: [place],
      language: place === 'CFI' || place === 'N03SW1' ? ('cy' as const) : ('en' as const),
      starts: day('2020-01-06'),
      invented: true,
    }
  })
}

/**
 * Adds the invented staff: at least one for each role, at several prisons, youth sites and delivery units. Does nothing
 * when there are staff already. Needs the register of places. Gives the number added.
 */
export async function addInventedStaff(house: House): Promise<number> {
  return house.db.transaction(theHouse, async tx => {
    const there = await findMembers(tx, { most: 1 })
    if (there.length > 0) return 0
    const staff = inventedStaff()
    for (const member of staff) {
      const added = await addStaffIn(house, tx, member)
      if (!added.ok) throw new Error(`Invented staff ${member.username}: ${added.refusal.code}`)
    }
    return staff.length
  })
}
