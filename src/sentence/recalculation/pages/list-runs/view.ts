import { stackedTable } from '#sentence/warrants'
import { govukButton, html, join, layout, readableInstant, readableNumber, say, type Html, type Page } from '#web'
import { texts } from '../../texts.ts'
import type { ListRunsPage } from './page.ts'

/** The newest recalculations. */
export function listRunsView(page: Page<ListRunsPage>): Html {
  return layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body">
        ${say(page, {
          en: 'Work out the release dates of many people again at once, and see what changes before anything is written.',
          cy: 'Cyfrifwch ddyddiadau rhyddhau llawer o bobl eto ar unwaith, a gweld beth sy’n newid cyn i ddim gael ei ysgrifennu.',
        })}
      </p>
      ${govukButton({
        text: say(page, { en: 'Start a recalculation', cy: 'Dechrau ailgyfrifiad' }),
        href: '/recalculations/start',
        isStartButton: true,
      })}
      ${page.runs.length === 0 ? none(page) : table(page)}`,
  )
}

function none(page: Page): Html {
  return html`<p class="govuk-body">
    ${say(page, { en: 'There has been no recalculation yet.', cy: 'Ni fu ailgyfrifiad eto.' })}
  </p>`
}

function table(page: Page<ListRunsPage>): Html {
  return stackedTable(page, {
    caption: { en: 'The newest recalculations', cy: 'Yr ailgyfrifiadau diweddaraf' },
    headed: true,
    columns: [
      { head: { en: 'Started', cy: 'Dechreuwyd' } },
      { head: { en: 'Whom', cy: 'Pwy' } },
      { head: { en: 'By which law', cy: 'Yn ôl pa gyfraith' } },
      { head: { en: 'How it stands', cy: 'Y sefyllfa' } },
      { head: texts.people, numeric: true },
      { head: { en: 'Dates change', cy: 'Dyddiadau’n newid' }, numeric: true },
    ],
    rows: page.runs.map(run => ({
      cells: [
        html`<a class="govuk-link" href="${run.href}">${readableInstant(page, run.startedAt)}</a>`,
        join(
          run.about.map(line => html`${say(page, line)}`),
          ', ',
        ),
        say(page, run.law),
        `${say(page, run.mode)}: ${say(page, run.state).toLowerCase()}`,
        readableNumber(page, run.people),
        run.moved === undefined ? '' : readableNumber(page, run.moved),
      ],
    })),
  })
}
