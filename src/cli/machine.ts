import { parseArgs } from 'node:util'
import {
  addMachine,
  listMachines,
  machineScopes,
  machineWords,
  readConfiguration,
  removeMachine,
  theHouse,
  type House,
} from '#platform'
import type { Command, Out } from './command.ts'
import { openHouse } from './open-house.ts'

export const machineCommand: Command = {
  name: 'machine',
  summary: 'give other systems access to the API, list them, end their access',
  help: `throughcare machine add NAME --scope PERMISSION [--scope PERMISSION…]
throughcare machine list
throughcare machine remove NAME
throughcare machine scopes

add      gives a system access with these permissions, and prints its secret. The secret is shown this once.
list     every system that has or had access
remove   ends a system's access at once, its tokens too
scopes   the permissions that a system may be given

NAME is 3 to 64 small letters, digits and hyphens. The system then asks for tokens that last ten minutes:

  curl -u NAME:SECRET -d grant_type=client_credentials http://127.0.0.1:3000/api/token

An embedded database can be used by one program at a time: stop Throughcare first.
`,
  async run(args, out) {
    const [deed, ...rest] = args
    if (deed === undefined || !Object.hasOwn(deeds, deed)) {
      out.error(this.help)
      return 2
    }
    const { house } = await openHouse(readConfiguration(process.env))
    try {
      return await deeds[deed as keyof typeof deeds](house, rest, out)
    } finally {
      await house.close()
    }
  },
}

const deeds = {
  async add(house: House, args: string[], out: Out): Promise<number> {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { scope: { type: 'string', multiple: true } },
    })
    const scopes = (values.scope ?? []).flatMap(scope => scope.split(/[ ,]+/)).filter(scope => scope !== '')
    const added = await addMachine(house, theHouse, { name: positionals[0] ?? '', scopes })
    if (!added.ok) {
      out.error(`${machineWords[added.refusal.code].en}\n`)
      return 1
    }
    const { clientId, secret } = added.value
    out.write(`client id:     ${clientId}\nclient secret: ${secret}\n\nKeep the secret now: it is not shown again.\n`)
    return 0
  },

  async list(house: House, _args: string[], out: Out): Promise<number> {
    const machines = await listMachines(house, theHouse)
    if (machines.length === 0) out.write('No other system has access.\n')
    for (const { clientId, scopes, endedAt } of machines)
      out.write(`${clientId}  ${endedAt === undefined ? scopes.join(' ') : `(ended ${endedAt})`}\n`)
    return 0
  },

  async remove(house: House, args: string[], out: Out): Promise<number> {
    const removed = await removeMachine(house, theHouse, args[0] ?? '')
    if (!removed.ok) {
      out.error(`${machineWords[removed.refusal.code].en}\n`)
      return 1
    }
    out.write(`${removed.value.clientId} has no access any more.\n`)
    return 0
  },

  async scopes(house: House, _args: string[], out: Out): Promise<number> {
    const scopes = machineScopes(house)
    const width = Math.max(0, ...scopes.map(({ name }) => name.length))
    for (const { name, says } of scopes) out.write(`${name.padEnd(width)}  ${says.en}\n`)
    return 0
  },
}
