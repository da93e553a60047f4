import { createHash } from 'node:crypto'
import { theHouse, type House } from '#platform'
import { readReference, referenceFiles } from './reference.ts'
import { renewRegister } from './register.ts'
import { addPlaces, filledFrom, recordFilled } from './repository.ts'

/**
 * Fills the register from the reference files. Safe to run at every start: nothing is read or written when these same
 * files filled it before, and a place that is there already is left as it is, with every change made to it since.
 * Gives the number of places that were added.
 */
export async function seedOrganisation(house: House): Promise<number> {
  const checksum = createHash('sha256').update(JSON.stringify(referenceFiles)).digest('hex')
  return house.db.transaction(theHouse, async tx => {
    if ((await filledFrom(tx, 'places')) === checksum) return 0
    const added = await addPlaces(tx, readReference())
    await recordFilled(tx, { name: 'places', checksum, at: house.clock.now() })
    await renewRegister(house, tx)
    return added
  })
}
