import { dayInWords, type Text } from '#kernel'
import { govukInsetText, govukTag, html, layout, nothing, say, type Html, type Page } from '#web'
import { texts } from '../../texts.ts'
import { provisionLinks } from '../provisions.ts'
import { valueLines } from '../value-lines.ts'
import { standing, type ShowRulePage, type VersionShown } from './page.ts'

/** One rule with its versions, sources and examples. */
export const showRuleView = (page: Page<ShowRulePage>) =>
  layout(
    page,
    html`<span class="govuk-caption-l">${say(page, page.act)}</span>
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${page.versions.map(version => versionDrawn(page, version))}
      ${
        page.notHere
          ? html`<h2 class="govuk-heading-m">${say(page, texts.notHere)}</h2>
              <p class="govuk-body">${say(page, page.notHere)}</p>`
          : nothing
      }
      ${
        page.feeds.length === 0
          ? nothing
          : html`<h2 class="govuk-heading-m">${say(page, texts.feeds)}</h2>
              <ul class="govuk-list govuk-list--bullet">
                ${page.feeds.map(({ code, name }) => html`<li>${say(page, name)} (${code})</li>`)}
              </ul>`
      }`,
  )

const tags = { past: 'govuk-tag--grey', today: 'govuk-tag--green', future: 'govuk-tag--blue' }

function versionDrawn(page: Page, version: VersionShown): Html {
  const { inForce, stands, cites, from, uncertain, examples } = version
  return html`<section class="govuk-!-margin-bottom-8">
    <h2 class="govuk-heading-m govuk-!-margin-bottom-2">
      ${capital(say(page, inForce))} ${govukTag({ text: say(page, standing[stands]), classes: tags[stands] })}
    </h2>
    <p class="govuk-body">
      <span class="govuk-visually-hidden">${say(page, texts.provisions)}: </span>${provisionLinks(page, cites, from)}
    </p>
    ${uncertain ? govukInsetText({ html: html`<strong>${say(page, texts.uncertain)}.</strong> ${say(page, uncertain)}` }) : nothing}
    <h3 class="govuk-heading-s govuk-!-margin-bottom-2">${say(page, texts.examples)}</h3>
    <ul class="govuk-list govuk-list--spaced">
      ${examples.map(each => exampleDrawn(page, each))}
    </ul>
  </section>`
}

function exampleDrawn(page: Page, { that, from, on, facts, answer }: VersionShown['examples'][number]): Html {
  const told: readonly Text[] = [dayInWords(on), ...facts]
  return html`<li>
    <span lang="en">${capital(that)}</span> <span class="tc-secondary">(${from})</span><br />
    ${told.map(each => say(page, each)).join('; ')}<br />→ <strong>${valueLines(page, answer)}</strong>
  </li>`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
