import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { NotFound } from '#platform'
import type { AssetPaths, Brand } from './page.ts'

/** The style sheet, script and pictures of a house, ready to send. */
export interface Assets {
  readonly css: string
  readonly js: string
  /** Changes whenever anything in them does. */
  readonly version: string
}

const require = createRequire(import.meta.url)

function govukFolder(): string {
  return dirname(require.resolve('govuk-frontend'))
}

function mojFolder(): string {
  return join(dirname(require.resolve('@ministryofjustice/frontend/package.json')), 'moj')
}

/** The folder of the project: the nearest one above with a package.json. */
export function projectFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

/**
 * Both design systems' style sheets and our own as one, and the browser's script bundled. The generic brand has neither
 * GOV.UK's typeface nor its pictures: they are reserved.
 */
export async function gatherAssets(brand: Brand): Promise<Assets> {
  const project = projectFolder()
  const own = ['parts', 'throughcare']
    .map(sheet => readFileSync(join(project, `src/web/client/${sheet}.css`), 'utf8'))
    .join('\n')
  const govuk = readFileSync(join(govukFolder(), 'govuk-frontend.min.css'), 'utf8')
  const moj = readFileSync(join(mojFolder(), 'moj-frontend.min.css'), 'utf8')
  const sheets = [govuk, moj].map(sheet => sheet.replaceAll(/\/\*# sourceMappingURL=.*?\*\//g, ''))
  const branded = brand === 'govuk' ? sheets : sheets.map(withoutTypeface)
  const js = await bundledScript(project)
  const version = createHash('sha256').update(branded.join('')).update(own).update(js).digest('hex').slice(0, 12)
  return { css: [...branded, own].join('\n').replaceAll('/assets/', `/assets/${version}/`), js, version }
}

function withoutTypeface(css: string): string {
  return css.replaceAll(/@font-face\{[^}]*\}/g, '').replaceAll(/"?GDS Transport"?,\s*arial/gi, 'Arial,Helvetica')
}

async function bundledScript(project: string): Promise<string> {
  const source = join(project, 'src/web/client/index.ts')
  const built = join(project, 'dist/public/throughcare.js')
  if (existsSync(built) && changedAt(built) >= changedAt(source)) return readFileSync(built, 'utf8')
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** When a file last changed; the beginning of time when it is not there. */
function changedAt(file: string): number {
  return existsSync(file) ? statSync(file).mtimeMs : 0
}

export function assetPaths({ version }: Assets): AssetPaths {
  const folder = `/assets/${version}`
  return { folder, css: `${folder}/throughcare.css`, js: `${folder}/throughcare.js` }
}

const FOREVER = 'public, max-age=31536000, immutable'

/** Reserved to services on GOV.UK and to the Ministry. */
const RESERVED = /^(?:fonts\/|images\/(?:favicon|govuk-|moj-))/

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#1d70b8"/><path fill="#fff" d="M7 8h18v4h-7v13h-4V12H7z"/></svg>'

/** Serves them under addresses that carry their version, so that a browser asks only once. */
export async function serveAssets(app: FastifyInstance, assets: Assets, brand: Brand): Promise<void> {
  const paths = assetPaths(assets)
  const sendText = (path: string, type: string, text: string): void => {
    const ways = { br: brotli(text), gzip: gzipSync(text, { level: 9 }) }
    app.get(path, { config: { needs: 'nothing' }, compress: false }, async (request, reply) => {
      const accepted = request.headers['accept-encoding'] ?? ''
      const way = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined
      reply.header('Cache-Control', FOREVER).header('Vary', 'Accept-Encoding').type(type)
      return way ? reply.header('Content-Encoding', way).send(ways[way]) : reply.send(text)
    })
  }
  sendText(paths.css, 'text/css; charset=utf-8', assets.css)
  sendText(paths.js, 'text/javascript; charset=utf-8', assets.js)
  sendText(`${paths.folder}/icon.svg`, 'image/svg+xml', ICON)
  app.get('/favicon.ico', { config: { needs: 'nothing' } }, async (_, reply) =>
    reply.redirect(`${paths.folder}/icon.svg`, 302),
  )

  const folders = [join(govukFolder(), 'assets'), join(mojFolder(), 'assets')]
  await app.register(fastifyStatic, { serve: false, root: folders })
  app.get(`${paths.folder}/*`, { config: { needs: 'nothing' } }, async (request, reply) => {
    const path = (request.params as { readonly '*': string })['*']
    const root = folders.find(folder => existsSync(join(folder, path)))
    if (path.includes('..') || !root || (brand !== 'govuk' && RESERVED.test(path))) throw new NotFound(path)
    return reply.sendFile(path, root, { maxAge: '365d', immutable: true })
  })
}

function brotli(text: string): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}
