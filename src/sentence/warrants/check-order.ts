import { addYears, day } from '#kernel'
import { checkChain } from './check-chain.ts'
import { checkCharge } from './check-charge.ts'
import type { Circumstances, Fault } from './fault.ts'
import { MOST_CHARGES, shareADay, type CourtOrder } from './order.ts'

/** The longest that a case reference may be. */
export const REFERENCE_LENGTH = 13
const REFERENCE = /^(?=.*\d)[A-Za-z0-9 /.-]{1,13}$/
const MOST_BAIL_DAYS = 9999

/**
 * Everything that is wrong with a court's order, in the order of the page: nothing is recorded until there is nothing.
 * Sources: the source-data validation of the release-date service (codes named beside each rule in `words.ts`).
 */
export function checkOrder(order: CourtOrder, circumstances: Circumstances): readonly Fault[] {
  return [
    ...checkHearing(order, circumstances),
    ...checkCharges(order, circumstances),
    ...checkTimeServed(order, circumstances),
  ]
}

/** What is wrong with the court, the case reference and the day. */
export function checkHearing(
  { court, caseReference, heardOn }: CourtOrder,
  circumstances: Circumstances,
): readonly Fault[] {
  const faults: Fault[] = []
  if (court === '') faults.push({ code: 'warrant.no-court', at: '/court' })
  else if (!circumstances.court(court)) faults.push({ code: 'warrant.unknown-court', at: '/court' })
  if (caseReference !== null && !REFERENCE.test(caseReference)) {
    faults.push({ code: 'warrant.bad-reference', at: '/caseReference' })
  }
  if (heardOn > circumstances.today) faults.push({ code: 'warrant.hearing-in-future', at: '/heardOn' })
  else if (heardOn < addYears(circumstances.today, -100)) {
    faults.push({ code: 'warrant.hearing-too-long-ago', at: '/heardOn' })
  } else if (circumstances.sameHearingRecorded(court, caseReference, heardOn)) {
    faults.push({ code: 'warrant.already-recorded', at: '/caseReference' })
  }
  return faults
}

function checkCharges(order: CourtOrder, circumstances: Circumstances): readonly Fault[] {
  const { charges, hearing, heardOn } = order
  const faults: Fault[] = []
  if (charges.length === 0) faults.push({ code: 'warrant.no-charges', at: '/charges' })
  if (charges.length > MOST_CHARGES) faults.push({ code: 'warrant.too-many-charges', at: '/charges' })
  const sentenced = charges.filter(({ sentence }) => sentence !== null)
  if (hearing === 'remand' && sentenced.length > 0) {
    faults.push({ code: 'warrant.sentence-at-remand-hearing', at: '/hearing' })
  }
  if (hearing === 'sentencing' && charges.length > 0 && sentenced.length === 0) {
    faults.push({ code: 'warrant.no-sentence', at: '/charges' })
  }
  charges.forEach((charge, index) => {
    const at = `/charges/${index}`
    const before = charges.slice(0, index)
    if (charge.count !== null && before.some(({ count }) => count === charge.count)) {
      faults.push({ code: 'warrant.count-repeated', at: `${at}/count`, values: { count: charge.count } })
    }
    if (before.some(({ id }) => id === charge.id)) faults.push({ code: 'warrant.charge-repeated', at: `${at}/id` })
    faults.push(...checkCharge(charge, at, order, circumstances))
  })
  faults.push(...checkChain(charges, heardOn, circumstances.earlier))
  if ([...circumstances.followedFromElsewhere].some(id => !sentenced.some(charge => charge.id === id))) {
    faults.push({ code: 'warrant.followed-by-another', at: '/charges' })
  }
  return faults
}

/** What is wrong with the remand and bail to be counted. */
export function checkTimeServed(order: CourtOrder, circumstances: Circumstances): readonly Fault[] {
  const { earlierRemand } = circumstances
  const { remand, taggedBailDays, heardOn, charges } = order
  const faults: Fault[] = []
  remand.forEach((period, index) => {
    const at = `/remand/${index}`
    if (period.from > period.to) faults.push({ code: 'warrant.remand-backwards', at: `${at}/to` })
    else if (period.to >= heardOn || period.from >= heardOn) {
      faults.push({ code: 'warrant.remand-on-or-after-hearing', at: `${at}/to` })
    } else if (remand.slice(0, index).some(other => shareADay(period, other))) {
      faults.push({ code: 'warrant.remand-overlaps', at: `${at}/from` })
    } else if (earlierRemand.some(other => shareADay(period, other))) {
      faults.push({ code: 'warrant.remand-counted-already', at: `${at}/from` })
    }
  })
  if (!Number.isInteger(taggedBailDays) || taggedBailDays < 0 || taggedBailDays > MOST_BAIL_DAYS) {
    faults.push({ code: 'warrant.bad-bail-days', at: '/taggedBailDays' })
  }
  if ((remand.length > 0 || taggedBailDays > 0) && charges.length > 0 && !charges.some(each => each.sentence)) {
    faults.push({ code: 'warrant.remand-without-sentence', at: '/remand' })
  } else if ((remand.length > 0 || taggedBailDays > 0) && onlyEarlyTrainingOrders(order, circumstances)) {
    faults.push({ code: 'warrant.remand-before-2022-training-order', at: '/remand' })
  }
  return faults
}

/** Until then the court took time on remand into account itself when it fixed the length of a detention and training order. */
const remandCounts = day('2022-06-28')

function onlyEarlyTrainingOrders({ charges, heardOn }: CourtOrder, { sentenceType }: Circumstances): boolean {
  const types = charges.flatMap(({ sentence }) => (sentence ? [sentenceType(sentence.type)?.family] : []))
  return heardOn < remandCounts && types.length > 0 && types.every(family => family === 'detention-and-training')
}
