import { addDays, day } from '#kernel'
import { derive, lawBeforeTheSentencingAct, lawInForce, progressionModel, rulebook } from '#law'
import { theHouse } from '#platform'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signedInAs, type Browser } from '../../../test/browser.ts'
import { practiceRooms, practiceStaff } from '../../../test/server/rooms.ts'
import { testServer, type TestServer } from '../../../test/server.ts'
import { editionOn, findEdition, listEditions } from './find-editions.ts'
import { rulebookRoom } from './index.ts'
import { publishEdition } from './publish-edition.ts'
import { keepEdition } from './repository.ts'

let server: TestServer
let reader: Browser
beforeAll(async () => {
  server = await testServer({ rooms: [...practiceRooms(practiceStaff()), rulebookRoom] })
  reader = await signedInAs(server.app, 'clerk')
})
afterAll(() => server.close())

const today = day('2026-11-21')
const begins = addDays(today, 30)
const draft = derive(
  lawInForce,
  { en: 'Begins in 2027', cy: 'Yn dechrau yn 2027' },
  {
    releaseLaws: lawInForce.releaseLaws.map(law =>
      law.name === progressionModel.name ? { ...law, commencesOn: day('2027-01-04') } : law,
    ),
  },
)

describe('editions', () => {
  test('the law as the program knows it is used until a published edition begins, and each is found by its id', async () => {
    const { house } = server
    await house.db.transaction(theHouse, async tx => {
      expect((await editionOn(tx, today)).id).toBe(lawInForce.id)
      const early = { edition: draft, begins: addDays(today, -1), reason: 'Too late' }
      expect(await publishEdition(house, tx, early)).toMatchObject({
        refusal: { code: 'rulebook.begins-in-the-past' },
      })
      const asked = { edition: draft, begins, reason: 'Postponed by regulations' }
      expect((await publishEdition(house, tx, asked)).ok).toBe(true)
      expect(await publishEdition(house, tx, { ...asked, edition: lawBeforeTheSentencingAct })).toMatchObject({
        refusal: { code: 'rulebook.another-begins-then' },
      })
      expect((await editionOn(tx, addDays(begins, -1))).id).toBe(lawInForce.id)
      expect((await editionOn(tx, begins)).id).toBe(draft.id)
      await keepEdition(tx, lawInForce, house.clock.now())
      await keepEdition(tx, lawInForce, house.clock.now())
      const listed = await listEditions(tx)
      expect(listed.map(({ edition }) => edition.id).toSorted()).toEqual(
        [draft.id, lawInForce.id, lawBeforeTheSentencingAct.id].toSorted(),
      )
      await expect(findEdition(tx, '0000000000000000')).rejects.toThrow('edition')
    })
  })

  test.each(['edition', 'publication'])('the database lets nobody change or remove an %s', async table => {
    const column = table === 'edition' ? 'id' : 'edition'
    for (const change of [`update rulebook.${table} set ${column} = ${column}`, `delete from rulebook.${table}`]) {
      const changing = server.house.db.transaction(theHouse, tx => sql.raw(change).execute(tx.tables()))
      await expect(changing).rejects.toThrow('never changed')
    }
  })
})

describe('pages', () => {
  test('every rule is listed under its Act, and found by words, by section and by date', async () => {
    const all = await reader.open('/rulebook')
    for (const { id } of rulebook) expect(all.text).toContain(`/rulebook/rules/${id}"`)
    expect(all.text).toContain('Criminal Justice Act 2003</h2>')
    const found = (text: string) => [...text.matchAll(/\/rulebook\/rules\/([^"]+)"/g)].map(match => match[1])
    expect(found((await reader.open('/rulebook?q=hdced+246')).text)).toContain('cja-2003/s246/longest-curfew')
    expect(found((await reader.open('/rulebook?q=gwyliau+banc')).text)).toEqual([
      'banking-1971/schedule-1/bank-holidays',
    ])
    expect((await reader.open('/rulebook?q=zzzz')).text).toContain('No rule answers')
  })

  test('a rule shows each version with where it stands, its source as it stood, and examples', async () => {
    const { status, text } = await reader.open('/rulebook/rules/cja-2003/s244/requisite-custodial-period')
    expect(status).toBe(200)
    expect(text).toContain('https://www.legislation.gov.uk/ukpga/2003/44/section/244/2024-09-10')
    expect(text).toContain('10 September 2024 to 30 September 2026')
    expect(text).toContain('No longer the law')
    expect(text).toContain('<strong>two fifths</strong>')
    expect((await reader.open('/rulebook/rules/cja-2003/s256aa/supervision')).text).toContain('Not certain')
    expect((await reader.open('/rulebook/rules/cja-2003/s244/nothing')).status).toBe(404)
  })

  test('an edition shows every figure, and what is different from another', async () => {
    expect((await reader.open('/rulebook/editions')).text).toContain('Used today')
    const { text } = await reader.open(`/rulebook/editions/${lawInForce.id}`)
    expect(text).toContain('Days after sentence before which no curfew begins')
    expect(text).toContain(lawInForce.id)
    const compared = await reader.open(
      `/rulebook/editions/${lawInForce.id}/differences?from=${lawBeforeTheSentencingAct.id}`,
    )
    expect(compared.text).toContain('one third')
    expect(compared.text).not.toContain('Days after sentence before which no curfew begins')
    const same = await reader.open(`/rulebook/editions/${lawInForce.id}/differences?from=${lawInForce.id}`)
    expect(same.text).toContain('the same law')
    expect((await reader.open('/rulebook/editions/0000000000000000')).status).toBe(404)
  })

  test('and in Welsh', async () => {
    const { text } = await reader.open('/rulebook/rules/cja-2003/s244/requisite-custodial-period?lang=cy')
    expect(text).toContain('Deddf Cyfiawnder Troseddol 2003, adran 244')
    expect(text).toContain('dwy ran o bump')
    await reader.open('/rulebook?lang=en')
  })
})

describe('the API', () => {
  const ask = (url: string) => server.app.inject({ url: `/api/v1${url}`, headers: { authorization: server.bearer } })

  test('gives rules, editions and what is different between two', async () => {
    const rules = (await ask('/rulebook/rules?begins=cja-2003/s244/')).json<{ items: readonly object[] }>()
    expect(rules.items).toMatchObject([{ id: 'cja-2003/s244/requisite-custodial-period', versions: [{}, {}, {}] }])
    const editions = (await ask('/rulebook/editions')).json<{ items: readonly { id: string; used: boolean }[] }>()
    expect(editions.items.filter(({ used }) => used).map(({ id }) => id)).toEqual([lawInForce.id])
    expect((await ask(`/rulebook/editions/${lawInForce.id}`)).json()).toMatchObject({
      figures: { 'curfew.fourteen-days': { is: 14, version: 'ukpga/2003/44/section/246' } },
    })
    const differences = await ask(`/rulebook/editions/${draft.id}/differences?from=${lawInForce.id}`)
    expect(differences.json()).toMatchObject({
      items: [{ before: { en: '1 October 2026' }, after: { en: '4 January 2027' } }],
    })
    expect((await ask('/rulebook/editions/0000000000000000')).statusCode).toBe(404)
  })
})
