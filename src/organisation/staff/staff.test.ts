import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, day } from '#kernel'
import { places, seedOrganisation } from '#organisation/places'
import { Denied, roles, Stale, theHouse, verifyJournal } from '#platform'
import { staff as actor, testHouse, type TestHouse } from '../../../test/house.ts'
import { addStaff, type NewStaff } from './add-staff.ts'
import { changeStaff } from './change-staff.ts'
import { directory, staffNames } from './directory.ts'
import { endStaff } from './end-staff.ts'
import { staff } from './index.ts'
import { addInventedStaff, inventedStaff } from './invented-staff.ts'
import type { Member } from './member.ts'
import { findMembers, loadMember } from './repository.ts'

const administrator = actor('the.keeper', 'administrator', 'HQ')

describe('staff', () => {
  let house: TestHouse
  let count = 0
  beforeAll(async () => {
    house = await testHouse({ rooms: [places, staff] })
    await seedOrganisation(house)
    await addInventedStaff(house)
  })
  afterAll(() => house.close())

  const add = async (asked: Partial<NewStaff> = {}): Promise<Member> => {
    count += 1
    const added = await addStaff(house, administrator, {
      username: `person.${count}`,
      name: `Person ${count}`,
      roles: ['prison-officer'],
      places: ['LEI'],
      starts: day('2020-01-01'),
      ...asked,
    })
    if (!added.ok) throw new Error(added.refusal.code)
    return added.value
  }
  const found = (username: string) => house.db.transaction(theHouse, tx => loadMember(tx, username))
  const signsIn = (username: string) => house.db.transaction(theHouse, tx => directory.actorFor(tx, username))
  const reason = 'A test'

  test('the invented staff hold every role but the machine’s, at places of each kind, and nobody comes twice', async () => {
    const all = inventedStaff()
    expect(new Set(all.map(({ username }) => username)).size).toBe(all.length)
    const held = new Set(all.flatMap(member => member.roles))
    expect(Object.keys(roles).filter(role => role !== 'machine' && !held.has(role as never))).toEqual([])
    expect(
      all.filter(member => member.roles[0] === 'sentence-calculation-clerk' && member.places[0] === 'LEI'),
    ).toHaveLength(2)
    expect(await addInventedStaff(house)).toBe(0)
  })

  test('somebody who is added may sign in with their roles and places', async () => {
    const { username } = await add({ roles: ['governor', 'prison-officer'], places: ['WDI', 'LEI', 'WDI'] })
    expect(await signsIn(username)).toEqual({
      kind: 'staff',
      username,
      name: `Person ${count}`,
      roles: ['prison-officer', 'governor'],
      places: ['LEI', 'WDI'],
    })
    expect(await signsIn('nobody')).toBeUndefined()
  })

  test('a change of roles is what the next sign-in sees, and the journal has it without the name', async () => {
    const { username, version } = await add()
    const changed = await changeStaff(house, administrator, {
      username,
      version,
      name: 'Another Name',
      roles: ['complaints-clerk'],
      places: ['WDI'],
      language: 'cy',
      reason,
    })
    expect(changed).toMatchObject({ ok: true, value: { version: 2 } })
    expect(await signsIn(username)).toMatchObject({ roles: ['complaints-clerk'], places: ['WDI'] })
    const { rows } = await house.db.asOwner(connection =>
      connection.query(`select kind, before, after from platform.fact where chain = $1 order by link`, [
        `staff:${username}`,
      ]),
    )
    expect(rows).toMatchObject([
      { kind: 'staff.added', before: null },
      { kind: 'staff.changed', before: { roles: ['prison-officer'] }, after: { roles: ['complaints-clerk'] } },
    ])
    expect(JSON.stringify(rows)).not.toContain('Name')
    expect(await house.db.asOwner(verifyJournal)).toMatchObject({ broken: [] })
  })

  test('somebody whose last day has passed no longer signs in, and their name is still known', async () => {
    const { username, version } = await add()
    await endStaff(house, administrator, { username, version, ends: day('2024-05-31'), reason })
    expect(await signsIn(username)).toBeUndefined()
    const names = await house.db.transaction(theHouse, tx => staffNames(tx, [username, 'never.here']))
    expect([...names.values()]).toEqual([`Person ${count}`, 'never.here'])
  })

  test('somebody who has not begun does not sign in yet', async () => {
    const { username } = await add({ starts: addDays(day('2026-11-21'), 4000) })
    expect(await signsIn(username)).toBeUndefined()
  })

  test.each([
    ['a username with capitals and spaces', { username: 'No Good' }, 'staff.bad-username'],
    ['the name of the house', { username: 'house' }, 'staff.bad-username'],
    ['no role', { roles: [] }, 'staff.no-role'],
    ['a place that is not there', { places: ['XXX'] }, 'staff.no-such-place'],
    ['a landing role without a landing', { places: [] }, 'staff.needs-a-place'],
  ] as const)('%s is refused', async (_, asked, code) => {
    count += 1
    const wanted = {
      username: `person.${count}`,
      name: 'Person',
      roles: ['prison-officer'],
      places: ['LEI'],
      ...asked,
    } as const
    expect(await addStaff(house, administrator, wanted)).toEqual({ ok: false, refusal: { code } })
  })

  test('a username is never given twice, not even after its owner has left', async () => {
    const { username, version } = await add()
    await endStaff(house, administrator, { username, version, ends: day('2020-12-31'), reason })
    const again = { username, name: 'Somebody Else', roles: ['governor'], places: ['LEI'] } as const
    expect(await addStaff(house, administrator, again)).toMatchObject({ refusal: { code: 'staff.username-taken' } })
    expect((await found(username)).name).toBe(`Person ${count}`)
  })

  test('nobody changes or ends their own record', async () => {
    const own = await add({ roles: ['administrator'], places: ['HQ'] })
    const self = actor(own.username, 'administrator', 'HQ')
    const { username, version } = own
    const change = { ...own, roles: ['administrator', 'governor'], reason } as const
    expect(await changeStaff(house, self, change)).toMatchObject({ refusal: { code: 'staff.own-record' } })
    expect(await endStaff(house, self, { username, version, ends: day('2030-01-01'), reason })).toMatchObject({
      refusal: { code: 'staff.own-record' },
    })
    expect(await found(username)).toEqual(own)
  })

  test('a save over somebody else’s is stale', async () => {
    const member = await add()
    const change = { ...member, version: 9, reason }
    await expect(changeStaff(house, administrator, change)).rejects.toThrow(Stale)
    await expect(endStaff(house, administrator, { ...change, ends: day('2026-12-01') })).rejects.toThrow(Stale)
  })

  test('only an administrator adds staff, and the database holds even if a page forgets', async () => {
    const officer = actor('an.officer', 'prison-officer', 'LEI')
    const wanted = { username: 'friend.of-mine', name: 'Friend', roles: ['administrator'], places: ['HQ'] } as const
    await expect(addStaff(house, officer, wanted)).rejects.toThrow(Denied)
    const reached = house.db.transaction(officer, tx =>
      tx
        .tables<{ 'staff.member': { username: string; roles: string[] } }>()
        .updateTable('staff.member')
        .set({ roles: ['administrator'] })
        .returning('username')
        .execute(),
    )
    expect(await reached).toEqual([])
  })

  test('staff are found by part of a name, role, place and day, and pages follow on', async () => {
    const look = (wanted: Omit<Parameters<typeof findMembers>[1], 'most'>, most = 100) =>
      house.db.transaction(theHouse, tx => findMembers(tx, { most, ...wanted }))
    const clerks = await look({ role: 'sentence-calculation-clerk', place: 'MDI', on: day('2026-11-21') })
    expect(clerks).toHaveLength(2)
    expect(await look({ words: '%' })).toEqual([])
    const [first] = await look({ words: clerks[0]?.name.toUpperCase() })
    expect(first?.username).toBe(clerks[0]?.username)
    const all = await look({ place: 'LEI' })
    const page = await look({ place: 'LEI' }, 3)
    const last = page.at(-1)
    const rest = await look({ place: 'LEI', after: last && { name: last.name, username: last.username } })
    expect([...page, ...rest]).toEqual(all)
  })
})

describe('the last administrator', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse({ rooms: [places, staff] })
    await seedOrganisation(house)
  })
  afterAll(() => house.close())

  test('stays one, and stays', async () => {
    const added = await addStaff(house, theHouse, {
      username: 'only.one',
      name: 'Only One',
      roles: ['administrator'],
      places: ['HQ'],
    })
    expect(added.ok).toBe(true)
    const { username, version } = await house.db.transaction(theHouse, tx => loadMember(tx, 'only.one'))
    const reason = 'A test'
    const demoted = {
      username,
      version,
      name: 'Only One',
      roles: ['governor'],
      places: ['LEI'],
      language: 'en',
      reason,
    } as const
    const refusal = { refusal: { code: 'staff.last-administrator' } }
    expect(await changeStaff(house, administrator, demoted)).toMatchObject(refusal)
    expect(await endStaff(house, administrator, { username, version, ends: day('2030-01-01'), reason })).toMatchObject(
      refusal,
    )
  })
})
