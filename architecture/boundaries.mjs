// Reads who imports whom. `node architecture/boundaries.mjs` prints what is broken in this house.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { cruise } from 'dependency-cruiser'
import configuration from '../.dependency-cruiser.mjs'
import { outbuildings } from './floor-plan.mjs'

/**
 * Each broken rule with the import that breaks it, for the house that stands in a folder (an absolute path); and how
 * many files were read, because none read would mean that nothing was checked.
 */
export async function boundaries(folder) {
  const { forbidden, options } = configuration
  const { enhancedResolveOptions, ...cruiseOptions } = options
  const places = ['src', ...outbuildings].filter(place => existsSync(join(folder, place)))
  const { output } = await cruise(
    places,
    { ...cruiseOptions, baseDir: folder, validate: true, ruleSet: { forbidden } },
    enhancedResolveOptions,
  )
  return {
    read: output.modules.filter(({ source }) => source.endsWith('.ts')).length,
    broken: output.summary.violations
      .filter(({ cycle }) => cycle === undefined || !someStepIsOnlyTypes(folder, cycle))
      .map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}

/** Two types may name each other: such a circle is gone when the program runs. The parser cannot tell, so look. */
function someStepIsOnlyTypes(folder, cycle) {
  const files = cycle.map(({ name }) => name)
  return files.some((file, step) => onlyTypes(folder, files.at(step - 1), file))
}

function onlyTypes(folder, from, to) {
  const name = to.split('/').at(-1)
  const statements = [
    ...readFileSync(join(folder, from), 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]/gm),
  ]
  const those = statements.filter(([, path]) => path.endsWith(`/${name}`))
  return those.length > 0 && those.every(([statement]) => /^(?:import|export)\s+type\b/.test(statement))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { read, broken } = await boundaries(fileURLToPath(new URL('..', import.meta.url)))
  for (const { rule, from, to } of broken) {
    const { comment } = configuration.forbidden.find(({ name }) => name === rule) ?? {}
    console.error(`${rule}: ${from} → ${to}\n  ${comment}`)
  }
  console.log(`boundaries: ${read} files read, ${broken.length} broken`)
  process.exitCode = read === 0 || broken.length > 0 ? 1 : 0
}
