// npm run bench: says which benchmarks there are. npm run bench -- NAME [ARGUMENT…]: runs bench/NAME/index.ts.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './build.mjs'

const [name, ...rest] = process.argv.slice(2)
const folder = join(root, 'bench')
const names = (existsSync(folder) ? readdirSync(folder) : []).filter(each => existsSync(join(folder, each, 'index.ts')))

if (name === undefined || !names.includes(name)) {
  console.log(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`)
  process.exitCode = name === undefined ? 0 : 1
} else {
  process.chdir(root)
  process.argv = [process.argv[0] ?? 'node', 'bench', `bench/${name}/index.ts`, ...rest]
  await import('./run.mjs')
}
