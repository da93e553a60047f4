import { theHouse, type Job } from '#platform'
import { recountTerms } from './matching.repository.ts'

/** Counts every night how common each name, date of birth, postcode and number is. */
export const refreshTermFrequencies: Job = {
  name: 'people.refresh-term-frequencies',
  every: '40 2 * * *',
  async run(house) {
    await house.db.transaction(theHouse, tx => recountTerms(tx, house.clock.now()))
  },
}
