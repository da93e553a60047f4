// node tools/run.mjs FILE.ts [ARGUMENT…]: runs one TypeScript file of this project, such as a benchmark.
import { pathToFileURL } from 'node:url'
import { buildOne } from './build.mjs'

const [file, ...rest] = process.argv.slice(2)
if (file === undefined) throw new Error('Say which file to run: node tools/run.mjs FILE.ts [ARGUMENT…]')

process.setSourceMapsEnabled(true)
const built = await buildOne(file)
process.argv = [process.argv[0] ?? 'node', built, ...rest]
await import(pathToFileURL(built).href)
