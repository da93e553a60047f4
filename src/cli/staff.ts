import { parseArgs } from 'node:util'
import { addStaff, staffWords } from '#organisation/staff'
import { isRole, readConfiguration, roles, theHouse } from '#platform'
import type { Command } from './command.ts'
import { openHouse } from './open-house.ts'

export const staffCommand: Command = {
  name: 'staff',
  summary: 'give the first administrator their account; list the roles',
  help: `throughcare staff add USERNAME --name NAME --role ROLE [--role ROLE…] [--place CODE…]
throughcare staff roles

add    adds a member of staff, who may sign in from today. USERNAME is what the identity provider says of them.
roles  every role that somebody may hold

A new installation needs one administrator made this way; they add everybody else in the program.
An embedded database can be used by one program at a time: stop Throughcare first.
`,
  async run(args, out) {
    const [deed, ...rest] = args
    if (deed === 'roles') {
      const width = Math.max(...Object.keys(roles).map(name => name.length))
      for (const [name, { name: says }] of Object.entries(roles)) out.write(`${name.padEnd(width)}  ${says.en}\n`)
      return 0
    }
    if (deed !== 'add') {
      out.error(this.help)
      return 2
    }
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        name: { type: 'string', default: '' },
        role: { type: 'string', multiple: true, default: [] },
        place: { type: 'string', multiple: true, default: [] },
      },
    })
    const unknown = values.role.find(role => !isRole(role))
    if (unknown !== undefined) {
      out.error(`There is no role ${unknown}. "throughcare staff roles" lists them.\n`)
      return 1
    }
    const { house } = await openHouse(readConfiguration(process.env))
    try {
      const added = await addStaff(house, theHouse, {
        username: positionals[0] ?? '',
        name: values.name,
        roles: values.role.filter(isRole),
        places: values.place,
      })
      if (!added.ok) {
        out.error(`${staffWords[added.refusal.code].en}\n`)
        return 1
      }
      out.write(`${added.value.username} may sign in.\n`)
      return 0
    } finally {
      await house.close()
    }
  },
}
