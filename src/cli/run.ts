import type { Command, Out } from './command.ts'

/** Runs one command line: finds the command, shows its help when asked, and turns what it throws into a sentence. */
export async function run(commands: readonly Command[], args: readonly string[], out: Out): Promise<number> {
  const [name, ...rest] = args
  const asksForHelp = rest.includes('--help') || rest.includes('-h')
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    out.write(listOf(commands))
    return name === undefined ? 2 : 0
  }
  const command = commands.find(candidate => candidate.name === (name === 'help' ? rest[0] : name))
  if (!command) {
    out.error(`There is no command ${name === 'help' ? (rest[0] ?? '') : name}.\n\n${listOf(commands)}`)
    return 2
  }
  if (asksForHelp || name === 'help') {
    out.write(command.help.endsWith('\n') ? command.help : `${command.help}\n`)
    return 0
  }
  try {
    return await command.run([...rest], out)
  } catch (error) {
    out.error(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

function listOf(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return `throughcare COMMAND

${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

throughcare COMMAND --help tells what each needs. Settings come from environment variables: docs/operating.md.
`
}
