import { dayInWords, isoDay, type Language } from '#kernel'
import { actOfRule, kinds, provision, rulebook, ruleInWords, type RuleInWords, type VersionInWords } from '#law'
import type { Command } from './command.ts'

const options = ['--json', '--welsh']

export const rulebookCommand: Command = {
  name: 'rulebook',
  summary: 'print the rules of the law, with their versions and examples',
  help: `throughcare rulebook [RULE] [--json] [--welsh]

Prints every rule that release dates rest on, in statute order: what it says, from when to when each version was the law,
the provisions with a link to their text as it stood on that day, what is not certain, worked examples, what is left out,
and the dates that rest on it.

  RULE     only rules whose id begins with this: cja-2003, cja-2003/s244, or a whole id
  --json   one JSON object a line: {"id", "says", "act", "feeds", "notHere", "versions"}
  --welsh  words in Welsh; the name of an example is in English

The exit status is 1 when no rule begins so.
`,
  run(args, out) {
    const unknown = args.find(arg => arg.startsWith('--') && !options.includes(arg))
    const [begins = '', ...more] = args.filter(arg => !arg.startsWith('--'))
    if (unknown !== undefined || more.length > 0) {
      out.error(`${unknown === undefined ? 'Name one rule.' : `${unknown} means nothing.`}\n\n${this.help}`)
      return Promise.resolve(2)
    }
    const rules = rulebook.filter(({ id }) => id === begins || id.startsWith(begins)).map(ruleInWords)
    if (rules.length === 0) {
      out.error(`No rule begins with ${begins}. Leave it out to see them all.\n`)
      return Promise.resolve(1)
    }
    const language: Language = args.includes('--welsh') ? 'cy' : 'en'
    if (args.includes('--json')) for (const rule of rules) out.write(`${JSON.stringify(jsonOf(rule, language))}\n`)
    else out.write(readable(rules, language))
    return Promise.resolve(0)
  },
}

function jsonOf(rule: RuleInWords, language: Language): object {
  return {
    id: rule.id,
    says: rule.says[language],
    act: actOfRule(rule.id).name[language],
    feeds: rule.feeds,
    notHere: rule.notHere?.[language] ?? null,
    versions: rule.versions.map(version => ({
      name: version.name,
      from: version.from === undefined ? null : isoDay(version.from),
      inForce: version.inForce[language],
      provisions: version.cites.map(cite => {
        const { name, href } = provision(cite, version.from)
        return { name: name[language], href }
      }),
      uncertain: version.uncertain?.[language] ?? null,
      examples: version.examples.map(({ that, from, on, facts, answer }) => ({
        that,
        from,
        on: isoDay(on),
        facts: facts.map(fact => fact[language]),
        answer: answer[language],
      })),
    })),
  }
}

const words = {
  not: { en: 'Not here', cy: 'Nid yma' },
  feeds: { en: 'Dates that rest on it', cy: 'Dyddiadau sy’n dibynnu arni' },
  uncertain: { en: 'Not certain', cy: 'Ansicr' },
  example: { en: 'Example', cy: 'Enghraifft' },
}

function readable(rules: readonly RuleInWords[], language: Language): string {
  let last = ''
  const lines = rules.flatMap(rule => {
    const act = actOfRule(rule.id).name[language]
    const heading = act === last ? [] : [act, '='.repeat(act.length), '']
    last = act
    return [...heading, ...ruleLines(rule, language), '']
  })
  return `${lines.join('\n')}\n`
}

function ruleLines({ id, says, notHere, feeds, versions }: RuleInWords, language: Language): readonly string[] {
  const dates = feeds.map(kind => `${kind} (${kinds[kind].name[language]})`).join(', ')
  return [
    id,
    `  ${says[language]}`,
    ...versions.flatMap(version => versionLines(version, language)),
    ...(notHere ? [`  ${words.not[language]}: ${notHere[language]}`] : []),
    ...(dates === '' ? [] : [`  ${words.feeds[language]}: ${dates}`]),
  ]
}

function versionLines({ inForce, from, cites, uncertain, examples }: VersionInWords, language: Language): string[] {
  return [
    `  ${inForce[language].charAt(0).toUpperCase()}${inForce[language].slice(1)}`,
    ...cites.map(cite => {
      const { name, href } = provision(cite, from)
      return `    ${name[language]}  ${href}`
    }),
    ...(uncertain ? [`    ${words.uncertain[language]}: ${uncertain[language]}`] : []),
    ...examples.map(({ that, from: source, on, facts, answer }) => {
      const told = facts.map(fact => fact[language]).join('; ')
      const asked = [dayInWords(on)[language], ...(told === '' ? [] : [told])].join('; ')
      return `    ${words.example[language]} (${source}): ${that}. ${asked} → ${answer[language]}`
    }),
  ]
}
