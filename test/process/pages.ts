import { describe, expect, test } from 'vitest'
import {
  caseAddress,
  listAddress,
  moveAddress,
  movesFrom,
  openingAddress,
  openings,
  readPermission,
  subjectAddress,
} from '#casework'
import { theHouse, type Actor } from '#platform'
import { signedInAs, type Browser } from '../browser.ts'
import { HERE, type Practice } from './practice.ts'
import { typedFor } from './ways.ts'

/** Every state and every move's form, in both languages; a case opened step by step; nothing typed lost. */
export function pagesSuite(practice: Practice): void {
  const { process, states, served, moment, aPerson, answersTo, makerOf, caseIn, asHouse, readerOf } = practice

  describe('on its pages', () => {
    const browsers = new Map<string, Browser>()
    const as = async ({ username }: Actor): Promise<Browser> => {
      const kept = browsers.get(username) ?? (await signedInAs(served().app, username))
      browsers.set(username, kept)
      return kept
    }

    test.each(states)('shows a case in %s, with a form for each move, in both languages', async state => {
      const held = await caseIn(state)
      const reader = await as(await readerOf(held.id))
      for (const language of ['en', 'cy'] as const) {
        const page = await reader.open(`${caseAddress(process, held)}?lang=${language}`)
        expect(page.status).toBe(200)
        expect(page.text).toContain(escaped(process.states[state]!.says[language]))
        expect(page.text).toContain(held.reference)
      }
      await reader.open('/ping?lang=en')
      for (const move of movesFrom(process, state)) {
        const maker = makerOf(move, held.made)
        const allowed = served().house.permissions.allows(maker, readPermission(process), [HERE])
        if (maker === theHouse || !allowed) continue
        const form = await (await as(maker)).open(moveAddress(process, held, move))
        expect(form.status).toBe(200)
        expect(headingOf(form.text)).toBe(escaped(process.moves[move]!.says.en))
        for (const name of process.moves[move]!.asks) expect(form.text).toContain(`name="${name}`)
      }
    })

    test('lists its cases, those about one person, and gives them as a spreadsheet', async () => {
      const held = await caseIn(states[0]!)
      const browser = await as(await readerOf(held.id))
      for (const address of [listAddress(process), subjectAddress(process, held.subject)]) {
        const list = await browser.open(address)
        expect(list.status).toBe(200)
        expect(list.text).toContain(held.reference)
      }
      const found = await browser.open(`${listAddress(process)}?q=${held.reference.toLowerCase()}`)
      expect(found.text).toContain(held.reference)
      const none = await browser.open(`${listAddress(process)}?q=no-such-words`)
      expect(none.text).not.toContain(held.reference)
      const sheet = await browser.open(`${listAddress(process)}.csv`)
      expect(sheet.headers['content-type']).toContain('text/csv')
      expect(sheet.text).toContain(held.reference)
    })

    test('opens a case in two steps: the answers, then whether they are right', async () => {
      const person = await aPerson()
      const [move = ''] = openings(process)
      const browser = await as(makerOf(move))
      const address = openingAddress(process, { person }, move)
      expect((await browser.open(address)).status).toBe(200)
      const empty = await browser.send(address, { _step: 'check' })
      expect(empty.status).toBe(400)
      expect(empty.text).toContain('govuk-error-summary')
      const typed = typedFor(process, move, answersTo(move), moment())
      const check = await browser.send(address, { ...typed, _step: 'check' })
      expect(check.status).toBe(200)
      expect(check.text).toContain('Check your answers')
      const before = await countOf()
      const done = await browser.send(address, { ...typed, _step: 'confirm' })
      expect(done.text).toMatch(new RegExp(`${process.reference}-\\d{6}`))
      expect(await countOf()).toBe(before + 1)
    })

    test('shows a form again over what somebody else changed, with everything that was typed', async () => {
      const [state = ''] = states
      const move = movesFrom(process, state).find(name => {
        const maker = makerOf(name)
        return maker !== theHouse && served().house.permissions.allows(maker, readPermission(process), [HERE])
      })
      if (move === undefined) throw new Error(`Nobody can do anything in ${state}`)
      const held = await caseIn(state)
      const browser = await as(makerOf(move, held.made))
      const typed = typedFor(process, move, answersTo(move), moment())
      const address = moveAddress(process, held, move)
      await browser.open(address)
      const again = await browser.send(address, { ...typed, _version: '99', _step: 'confirm' })
      expect(again.status).toBe(409)
      expect(again.text).toContain('Somebody else changed this')
      for (const value of Object.values(typed)) if (value.length > 3) expect(again.text).toContain(escaped(value))
      expect((await asHouse(held.id)).version).toBe(held.version)
    })

    const countOf = async () => {
      const { rows } = await served().house.db.asOwner(connection =>
        connection.query('select count(*)::int as count from casework."case" where process = $1', [process.name]),
      )
      return (rows[0] as { count: number }).count
    }
  })
}

/** The page's heading, without what is round it. */
function headingOf(page: string): string {
  return /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page)?.[1]?.trim() ?? ''
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#39;')
}
