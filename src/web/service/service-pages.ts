import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FastifyInstance } from 'fastify'
import type { House } from '#platform'
import { govukSummaryList, govukTable } from '../components/govuk.generated.ts'
import { layout } from '../frame/layout.ts'
import type { PageModel, View } from '../frame/page.ts'
import { html } from '../html.ts'
import { say } from '../words/say.ts'
import { aboutWords, accessibility, cookies, cookieWords } from './words.ts'

const require = createRequire(import.meta.url)

function versionOf(path: string): string {
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return (read as { readonly version: string }).version
}

const accessibilityView: View<PageModel> = page =>
  layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${accessibility.says.map(text => html`<p class="govuk-body">${say(page, text)}</p>`)}`,
  )

const cookiesView: View<PageModel> = page =>
  layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body">${say(page, cookieWords.says)}</p>
      ${govukTable({
        caption: say(page, cookieWords.title),
        captionClasses: 'govuk-visually-hidden',
        firstCellIsHeader: true,
        head: [cookieWords.name, cookieWords.why, cookieWords.until].map(text => ({ text: say(page, text) })),
        rows: cookies.map(({ name, why, until }) => [
          { text: name },
          { text: say(page, why) },
          { text: say(page, until) },
        ]),
      })}`,
  )

interface AboutPage extends PageModel {
  readonly program: string
  readonly embedded: boolean
  readonly looks: string
}

const aboutView: View<AboutPage> = page =>
  layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${govukSummaryList({
        rows: [
          [aboutWords.program, page.program],
          [aboutWords.database, page.embedded ? aboutWords.embedded : aboutWords.server],
          [aboutWords.people, page.demo ? aboutWords.invented : aboutWords.real],
          [aboutWords.looks, page.looks],
        ].map(([key = '', value = '']) => ({ key: { text: say(page, key) }, value: { text: say(page, value) } })),
      })}`,
  )

/** The pages that the footer of every page leads to. Open to everybody. */
export function servicePages(app: FastifyInstance, house: House, project: string): void {
  const open = { config: { needs: 'nothing' } }
  const design = versionOf(require.resolve('govuk-frontend/package.json'))
  const moj = versionOf(require.resolve('@ministryofjustice/frontend/package.json'))
  const about: AboutPage = {
    title: aboutWords.title,
    program: `Throughcare ${versionOf(`${project}/package.json`)}`,
    embedded: house.db.engine === 'embedded',
    looks: `GOV.UK Frontend ${design}, MoJ Frontend ${moj}`,
  }
  app.get('/accessibility', open, async (_, reply) => reply.page(accessibilityView, { title: accessibility.title }))
  app.get('/cookies', open, async (_, reply) => reply.page(cookiesView, { title: cookieWords.title }))
  app.get('/about', open, async (_, reply) => reply.page(aboutView, about))
}
