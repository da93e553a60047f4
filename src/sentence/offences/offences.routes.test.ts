import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signedInAs, type Browser } from '../../../test/browser.ts'
import { practiceRooms, practiceStaff } from '../../../test/server/rooms.ts'
import { testServer, type TestServer } from '../../../test/server.ts'
import { offences } from './index.ts'

describe('offences, asked from outside', () => {
  let server: TestServer
  let clerk: Browser
  beforeAll(async () => {
    server = await testServer({ rooms: [...practiceRooms(practiceStaff()), offences] })
    clerk = await signedInAs(server.app, 'clerk')
  })
  afterAll(() => server.close())

  const ask = (url: string) => server.app.inject({ url: `/api/v1${url}`, headers: { authorization: server.bearer } })

  test('the API finds theft from a shop by its words, and says that every list is known', async () => {
    const { items } = (await ask('/offences?q=theft%20from%20shop')).json<{
      items: { code: string; markers: { known: boolean; holds: boolean | null }[] }[]
    }>()
    expect(items[0]?.code).toBe('TH68010')
    expect(items[0]?.markers.every(({ known, holds }) => known && holds === false)).toBe(true)
  })

  test('the API says which lists are not known, and reads codes that are on no list', async () => {
    expect((await ask('/offences/TH68023')).json()).toMatchObject({
      wording: 'Robbery',
      markers: expect.arrayContaining([{ name: 'violent', known: false, holds: null }]),
    })
    expect((await ask('/offences/MD71530')).json()).toMatchObject({ listed: false })
    expect((await ask('/offences/nonsense')).statusCode).toBe(404)
    expect((await ask('/offences')).statusCode).toBe(400)
  })

  test.each([
    ['/charge-outcomes', 39],
    ['/hearing-outcomes', 37],
    ['/sentence-types?every=true', 64],
  ])('the API lists %s: %i', async (url, count) => {
    expect((await ask(url)).json<{ items: unknown[] }>().items).toHaveLength(count)
  })

  test('types of sentence are those of the day asked about', async () => {
    const codes = async (on: string) =>
      (await ask(`/sentence-types?on=${on}`)).json<{ items: { code: string }[] }>().items.map(({ code }) => code)
    expect(await codes('2019-06-01')).toContain('LASPO_DR')
    expect(await codes('2026-06-01')).not.toContain('LASPO_DR')
  })

  test('a clerk looks an offence up without a script, and sees what follows from it', async () => {
    expect((await clerk.open('/offences')).text).not.toContain('govuk-table')
    const { text } = await clerk.open('/offences?q=RT88001')
    expect(text).toContain('Cause death by dangerous driving')
    expect(text).toContain('SDS+ list D')
    expect(text).toContain('Our wording')
    expect((await clerk.open('/offences?q=robbery')).text).toContain('Clerks are asked')
    expect((await clerk.open('/offences?q=zzzz')).text).toContain('No offence answers')
  })

  test('in Welsh the page is Welsh', async () => {
    const browser = await signedInAs(server.app, 'clerk')
    expect((await browser.open('/offences?q=TH68010&lang=cy')).text).toContain('Ddim ar unrhyw restr')
  })
})
