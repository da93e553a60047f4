import type { FieldError } from '#web'
import type { Fault } from '../fault.ts'
import { faultSays } from '../words.ts'

/** Where each part of an order is mended on its step's page: the field, and the input to go to. */
const inputs: Readonly<Record<string, readonly [field: string, input: string]>> = {
  '/court': ['court', 'court'],
  '/caseReference': ['reference', 'reference'],
  '/heardOn': ['heardOn', 'heardOn-day'],
  '/hearing': ['hearing', 'hearing'],
  '/offence': ['offence', 'offence'],
  '/committedFrom': ['committedFrom', 'committedFrom-day'],
  '/committedUntil': ['committedUntil', 'committedUntil-day'],
  '/count': ['count', 'count'],
  '/outcome': ['outcome', 'outcome'],
  '/sentence': ['type', 'type'],
  '/sentence/type': ['type', 'type'],
  '/sentence/term': ['term', 'term-years'],
  '/sentence/licence': ['licence', 'licence-years'],
  '/sentence/finePence': ['fine', 'fine'],
  '/sentence/wholeLife': ['wholeLife', 'wholeLife'],
  '/sentence/follows': ['follows', 'follows'],
  '/sharesSentenceOf': ['shares', 'shares'],
  '/taggedBailDays': ['bailDays', 'bailDays'],
}

/** The faults below a pointer, as errors of the fields of the page that asks about it. */
export function fieldErrors(faults: readonly Fault[], below = ''): readonly FieldError[] {
  return faults.flatMap(fault => {
    if (!fault.at.startsWith(below)) return []
    const own = fault.at.slice(below.length)
    const remand = /^\/remand\/(\d+)\/(from|to)$/.exec(own)
    if (remand) {
      const [, index = '0', end = 'from'] = remand
      const field = `remand[${index}][${end}]`
      return [{ text: faultSays(fault), field, href: `#remand-${index}-${end}--day` }]
    }
    const to = own === '/remand' ? (['bailDays', 'bailDays'] as const) : inputs[own]
    return to ? [{ text: faultSays(fault), field: to[0], href: `#${to[1]}` }] : []
  })
}
