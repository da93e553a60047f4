import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, isoDay, type Text } from '#kernel'
import {
  caseAddress,
  casework,
  fireClocks,
  listAddress,
  movesFrom,
  openCaseIn,
  permissionFor,
  readCase,
  stateAfter,
  type CannotMove,
  type Process,
} from '#casework'
import { Denied, NotFound, Stale, theHouse, verifyJournal } from '#platform'
import { signedInAs } from '../browser.ts'
import { apiSuite } from './api.ts'
import { pagesSuite } from './pages.ts'
import { HERE, practiceOf, type Data, type ProcessSuiteOptions } from './practice.ts'
import { askedOnEveryWay } from './ways.ts'

/**
 * What every declared process must keep to, run against a whole house with a real database: one call for each process,
 * in the room that declares it.
 */
export function processSuite(process: Process, options: ProcessSuiteOptions): void {
  const practice = practiceOf(process, options)
  const { members, member, states, steps, bySomebody, ways, served, moment } = practice
  const { aPerson, answersTo, makerOf, attempt, open, caseIn, asHouse, unchanged } = practice

  describe(`the process ${process.name}`, () => {
    beforeAll(practice.start)
    afterAll(practice.stop)

    describe('as it is declared', () => {
      test('has a way to every state', () => {
        expect(states.filter(state => !ways.has(state))).toEqual([])
      })

      test('lets somebody make every move, or the house when a clock fires', () => {
        const byClock = Object.values(process.clocks).flatMap(({ moves }) => moves ?? [])
        expect(steps.filter(([name, { by }]) => by.length === 0 && !byClock.includes(name))).toEqual([])
      })

      test('holds in each state what it says, whichever way led there', () => {
        const asked = askedOnEveryWay(process)
        const set = new Set(steps.flatMap(([, { sets }]) => (sets ? Object.keys(process.fields) : [])))
        for (const [state, { holds = [] }] of Object.entries(process.states)) {
          expect(holds.filter(name => !asked.get(state)?.has(name) && !set.has(name))).toEqual([])
        }
      })

      test('says everything in both languages', () => {
        const texts: Text[] = [
          process.says.one,
          process.says.many,
          process.says.about,
          ...Object.values(process.words),
          ...Object.values(process.states).map(({ says }) => says),
          ...Object.values(process.clocks).flatMap(({ says, announces }) => [says, announces.says]),
          ...Object.values(process.moves).flatMap(({ says, announces }) => [says, announces.says]),
          ...Object.values(process.fields).flatMap(({ label, missing }) => (missing ? [label, missing] : [label])),
        ]
        expect(texts.filter(({ en, cy }) => en.trim() === '' || cy.trim() === '')).toEqual([])
      })
    })

    test.each(states)('reaches %s, and holds there what it says', async state => {
      const held = await caseIn(state)
      expect(held).toMatchObject({ state, isOpen: process.states[state]?.is === 'open' })
      for (const name of process.states[state]?.holds ?? []) expect(held.data[name]).toBeDefined()
    })

    describe('refuses a move, and changes nothing,', () => {
      test.each(states)('that is not open from %s', async state => {
        const held = await caseIn(state)
        const shut = steps.filter(([name, { from }]) => from && !movesFrom(process, state).includes(name))
        for (const [move] of shut) {
          const actor = makerOf(move)
          await unchanged(held.id, async () => {
            const outcome = await attempt(actor, move, held).catch((error: unknown) => error)
            if (outcome instanceof NotFound) return
            expect(outcome).toMatchObject({ ok: false, refusal: { code: 'casework.not-now' } })
          })
        }
      })

      test.each(steps.filter(([, { from }]) => from).map(([move]) => move))(
        'when %s is tried by somebody whose it is not, or of another place',
        async move => {
          const { by, from } = process.moves[move]!
          const held = await caseIn(from![0]!)
          const others = [...members.values()].filter(({ roles }) => !roles.some(role => by.includes(role)))
          const away = [...members.values()].filter(
            ({ username, roles }) => username.endsWith('-away') && roles.some(role => by.includes(role)),
          )
          await unchanged(held.id, async () => {
            const letIn: string[] = []
            for (const actor of [...others, ...away]) {
              const error = await attempt(actor, move, held).catch((thrown: unknown) => thrown)
              if (!(error instanceof Denied) && !(error instanceof NotFound)) letIn.push(actor.username)
            }
            expect(letIn).toEqual([])
          })
        },
      )

      const seconded = steps.filter(([, { notBy }]) => notBy).map(([move]) => move)
      if (seconded.length > 0)
        test.each(seconded)('when %s is tried by the one who made the move before', async move => {
          const { notBy, from, by } = process.moves[move]!
          const held = await caseIn(from![0]!)
          const first = held.made[notBy![0]!]!
          // The same person, who may by now have come to hold the role as well.
          const again = { ...member(first), roles: [...member(first).roles, ...by] }
          expect(served().house.permissions.allows(again, permissionFor(process, move), [HERE])).toBe(true)
          await unchanged(held.id, async () => {
            expect(await attempt(again, move, held)).toMatchObject({ refusal: { code: 'casework.same-person' } })
          })
        })

      test.each(steps.filter(([, { asks }]) => asks.length > 0).map(([move]) => move))(
        'when an answer to %s is missing or wrong',
        async move => {
          const { opens, from, asks } = process.moves[move]!
          const needed = asks.filter(name => process.fields[name]?.missing)
          const held = opens === undefined ? await caseIn(from[0]!) : undefined
          const actor = makerOf(move, held?.made)
          const person = await aPerson()
          const tried = (input: Data) =>
            held
              ? attempt(actor, move, held, input)
              : served().house.db.transaction(actor, tx =>
                  openCaseIn(served().house, tx, process, { subject: { person }, place: HERE, move, input }),
                )
          for (const name of needed) {
            const { [name]: _, ...rest } = answersTo(move)
            expect(await tried(rest)).toMatchObject({
              ok: false,
              refusal: { code: 'casework.not-valid', wrong: [{ field: name }] },
            })
          }
          if (held) expect((await asHouse(held.id)).version).toBe(held.version)
        },
      )

      test('over a version that is no longer there; of two at once one is made', async () => {
        const [first = ''] = states
        const move = movesFrom(process, first).find(name => makerOf(name) !== theHouse)
        if (move === undefined) throw new Error(`Nobody can do anything in ${first}`)
        const held = await caseIn(first)
        const actor = makerOf(move, held.made)
        const outcomes = await Promise.allSettled([attempt(actor, move, held), attempt(actor, move, held)])
        const made = outcomes.filter(({ status }) => status === 'fulfilled')
        expect(made).toHaveLength(1)
        expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(Stale) })
        expect((await asHouse(held.id)).version).toBe(held.version + 1)
      })
    })

    test('is not known to those who may not know the person: no case, no list, no page', async () => {
      const reader = process.reads.find(role => members.has(role))
      if (reader === undefined) throw new Error('Nobody reads it')
      const names = [...members.keys()].filter(name => !name.endsWith('-2') && !name.endsWith('-away'))
      const person = await aPerson({ restricted: true, named: names })
      const { id } = await open(person)
      const other = member(`${reader}-2`)
      await expect(readCase(served().house, other, process, { id })).rejects.toThrow(NotFound)
      const browser = await signedInAs(served().app, other.username)
      const held = await asHouse(id)
      expect((await browser.open(caseAddress(process, held))).status).toBe(404)
      expect((await browser.open(`${listAddress(process)}?q=${held.reference}`)).text).not.toContain(id)
      expect((await browser.open(`${listAddress(process)}.csv?q=${held.reference}`)).text).not.toContain(held.reference)
    })

    const clocks = Object.entries(process.clocks)
    test.each(clocks.map(([name]) => name))('fires its clock %s once', async name => {
      const clock = process.clocks[name]!
      const held = await caseIn(clock.starts[0]!)
      const waiting = async () =>
        (await readCase(served().house, theHouse, process, { id: held.id })).waiting.find(each => each.name === name)
      let begun = await waiting()
      if (!begun) {
        // The day is one that a move may give: give it.
        const again = clock.restarts?.find(move => process.moves[move]?.by.length)
        if (again === undefined) return expect(clock.restarts).toBeDefined()
        const given: Record<string, unknown> = { ...answersTo(again) }
        for (const field of process.moves[again]?.asks ?? []) {
          const asked = process.fields[field]
          if (asked?.column === 'date') given[field] = asked.samples(moment())[0]
        }
        const made = await attempt(makerOf(again, held.made), again, held, given)
        expect(made).toMatchObject({ ok: true })
        begun = await waiting()
      }
      expect(begun).toMatchObject({ state: 'running' })
      const told = async () =>
        (await readCase(served().house, theHouse, process, { id: held.id })).history.filter(
          ({ says }) => says === clock.announces.says,
        ).length
      const at = served().house.clock.now()
      const fires = clock.fires === 'on-the-day' ? begun!.dueOn : addDays(begun!.dueOn, 1)
      served().house.clock.wind(`${isoDay(addDays(fires, -1))}T12:00:00Z`)
      await fireClocks(served().house, process)
      expect(await told()).toBe(0)
      served().house.clock.wind(`${isoDay(fires)}T12:00:00Z`)
      await Promise.all([fireClocks(served().house, process), fireClocks(served().house, process)])
      await fireClocks(served().house, process)
      expect(await told()).toBe(1)
      const after = await asHouse(held.id)
      if (clock.moves !== undefined) {
        expect(after.state).toBe(stateAfter(process.moves[clock.moves]!, held.state))
        expect(after.changedBy).toBe('house')
      } else expect((await waiting())?.state).toBe('fired')
      served().house.clock.wind(at)
    })
    pagesSuite(practice)
    apiSuite(practice)

    test('keeps its promises on any walk through its moves', async () => {
      const names = bySomebody.map(([name]) => name).filter(name => process.moves[name]?.from)
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async choices => {
          const { id } = await open(await aPerson())
          let made = 1
          for (const choice of choices) {
            const held = await asHouse(id)
            const move = names[choice % Math.max(names.length, 1)]
            if (move === undefined) break
            const outcome = await attempt(makerOf(move, held.made), move, held)
            if (outcome.ok) made += 1
            else expect(saysSomething(process, outcome.refusal)).toBe(true)
          }
          const { case: held, waiting, history } = await readCase(served().house, theHouse, process, { id })
          expect(held.version).toBe(made)
          expect(history).toHaveLength(made)
          expect(held.isOpen).toBe(process.states[held.state]?.is === 'open')
          const stopped = waiting.filter(({ name }) => process.clocks[name]?.stops.includes(held.state))
          expect(stopped).toEqual([])
          for (const name of process.states[held.state]?.holds ?? []) expect(held.data[name]).toBeDefined()
        }),
        { numRuns: 12 },
      )
      expect(await served().house.db.asOwner(verifyJournal)).toMatchObject({ broken: [] })
    })

    test('publishes a view with a column for each field that everybody may read', async () => {
      await caseIn(states[0]!)
      const view = `v_${process.name.replaceAll('-', '_')}`
      const { rows } = await served().house.db.asOwner(connection =>
        connection.query(`select * from casework.${view} limit 1`, []),
      )
      const columns = Object.keys(rows[0] as object)
      const snake = (name: string) => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
      for (const [name, { onlyFor }] of Object.entries(process.fields)) {
        expect(columns.includes(snake(name))).toBe(onlyFor === undefined)
      }
    })
  })
}

function saysSomething(process: Process, { code }: CannotMove): boolean {
  return process.words[code] !== undefined || Object.hasOwn(casework.words ?? {}, code)
}
