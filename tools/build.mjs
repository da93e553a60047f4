// Bundles the program, the command line and the browser's script into dist/. Does nothing when nothing has changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The project's folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../', import.meta.url))

const sources = ['src', 'demo', 'package.json', 'package-lock.json', 'tsconfig.json', 'tools/build.mjs']

/** Makes sure that dist/ holds what src/ says. Returns the files written, none when it was so already. */
export async function build() {
  const now = fingerprint(sources)
  const stamp = join(root, 'dist', 'built')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return []
  const written = [
    ...(await bundle(programs(), 'dist', { 'globalThis.throughcareBuilt': 'true' })),
    ...(await bundleForBrowsers()),
  ]
  mkdirSync(dirname(stamp), { recursive: true })
  writeAtOnce(stamp, now)
  return written
}

/** Bundles one TypeScript file below dist/run/ and returns the path of the result: for benchmarks and tools. */
export async function buildOne(file) {
  const name = relative(root, join(process.cwd(), file)).replace(/\.ts$/, '')
  await bundle({ [name]: join(process.cwd(), file) }, 'dist/run')
  return join(root, 'dist/run', `${name}.js`)
}

/** main.js, cli.js, and one file for each `*.worker.ts`, which a worker thread loads by its name. */
function programs() {
  const workers = filesBelow('src').filter(file => file.endsWith('.worker.ts'))
  const entries = ['src/main.ts', 'src/cli.ts', ...workers].filter(file => existsSync(join(root, file)))
  return Object.fromEntries(entries.map(file => [basename(file, '.ts'), join(root, file)]))
}

async function bundle(entryPoints, folder, define = {}) {
  if (Object.keys(entryPoints).length === 0) return []
  return emit({
    entryPoints,
    outdir: join(root, folder),
    format: 'esm',
    platform: 'node',
    target: 'node20',
    define,
    plugins: [sourceAddresses, packagesOutside],
    banner: { js: whereTheSourcesAre },
  })
}

async function bundleForBrowsers() {
  const entry = join(root, 'src/web/client/index.ts')
  if (!existsSync(entry)) return []
  return emit({
    entryPoints: { throughcare: entry },
    outdir: join(root, 'dist/public'),
    format: 'esm',
    platform: 'browser',
    target: ['es2020'],
    minify: true,
  })
}

/** Runs esbuild and puts each file in place in one move, so that a program that starts meanwhile reads a whole one. */
async function emit(options) {
  const esbuild = await import('esbuild')
  try {
    const { outputFiles } = await esbuild.build({
      ...options,
      bundle: true,
      sourcemap: 'linked',
      write: false,
      logLevel: 'warning',
      absWorkingDir: root,
    })
    for (const { path, contents } of outputFiles) {
      mkdirSync(dirname(path), { recursive: true })
      writeAtOnce(path, contents)
    }
    return outputFiles.map(({ path }) => relative(root, path))
  } finally {
    await esbuild.stop()
  }
}

function writeAtOnce(path, contents) {
  writeFileSync(`${path}.${process.pid}`, contents)
  renameSync(`${path}.${process.pid}`, path)
}

/** Stands at the head of each bundle: the project's folder is the one that holds dist/. */
const whereTheSourcesAre = `
import { fileURLToPath as throughcarePath } from 'node:url'
const throughcareFolder = new URL(import.meta.url.replace(/\\/dist\\/(?!.*\\/dist\\/).*$/, '/'))
`

/** Packages of hundreds of small files, which take longer to find one by one than to run: they go into the bundle. */
const inside = /^(?:kysely|typebox|@fastify\/type-provider-typebox)(?:\/|$)/

const packagesOutside = {
  name: 'packages-outside',
  setup(bundler) {
    bundler.onResolve({ filter: /^[^.#/]/ }, ({ path, kind }) =>
      kind === 'entry-point' || inside.test(path) || path.startsWith('node:') ? undefined : { path, external: true },
    )
  },
}

/** Keeps `import.meta.url`, `filename` and `dirname` those of the source file: what lies beside it is found from a bundle too. */
const sourceAddresses = {
  name: 'source-addresses',
  setup(bundler) {
    bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes('import.meta.')) return undefined
      const from = JSON.stringify(relative(root, path).replaceAll('\\', '/'))
      const address = `new URL(${from}, throughcareFolder)`
      const contents = text
        .replaceAll('import.meta.url', `${address}.href`)
        .replaceAll('import.meta.filename', `throughcarePath(${address})`)
        .replaceAll('import.meta.dirname', `throughcarePath(new URL('.', ${address})).slice(0, -1)`)
      return { contents, loader: 'ts' }
    })
  },
}

/** One line that changes when a file or folder below these paths is added, removed or written. */
function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesBelow)) {
    const { mtimeMs, size } = statSync(join(root, file))
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex')
}

function filesBelow(path) {
  if (!existsSync(join(root, path))) return []
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .filter(file => !file.endsWith('.test.ts') && !file.endsWith('.md'))
    .sort()
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const began = performance.now()
  const written = await build()
  const files = written.length === 0 ? 'nothing has changed' : written.filter(file => !file.endsWith('.map')).join(', ')
  console.log(`build: ${files} (${Math.round(performance.now() - began)} ms)`)
}
