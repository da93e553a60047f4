import { figures, lawInForce } from '#law'
import { expect, test } from 'vitest'
import { typingOf } from './figure-field.ts'

const held = figures.filter(figure => figure.read(lawInForce) !== undefined)

test.each(held.filter(({ fixed }) => !fixed).map(figure => [figure.name, figure] as const))(
  '%s is typed, and read again as it was',
  (_, figure) => {
    const value = figure.read(lawInForce)
    const typing = typingOf(figure, value)
    if (!typing) throw new Error(`${figure.name} has no field`)
    const read = typing.field.read(typing.field.write(typing.write(value), 'value'), 'value')
    expect(read.ok && typing.read(read.value)).toEqual(value)
  },
)

test('what follows from other law is not typed', () => {
  const fixed = held.filter(figure => figure.fixed)
  expect(fixed.map(figure => typingOf(figure, figure.read(lawInForce)))).toEqual(fixed.map(() => undefined))
})
