import type { Day } from '#kernel'
import { stackedTable } from '#sentence/warrants'
import {
  govukTag,
  html,
  join,
  layout,
  nothing,
  pagination,
  plural,
  say,
  shortDay,
  subNavigation,
  type Html,
  type Page,
} from '#web'
import { texts } from '../../texts.ts'
import { runTabs } from '../show-run/page.ts'
import type { MovedPeoplePage, PersonLine } from './page.ts'

/** People whose dates change. */
export function movedPeopleView(page: Page<MovedPeoplePage>): Html {
  const other = page.worse
    ? {
        href: `${page.href}/people`,
        text: { en: 'Show everybody whose dates change', cy: 'Dangos pawb y mae eu dyddiadau’n newid' },
      }
    : {
        href: `${page.href}/people?worse=yes`,
        text: { en: 'Show only those with a worse date', cy: 'Dangos dim ond y rhai â dyddiad gwaeth' },
      }
  return layout(
    page,
    html`<span class="govuk-caption-l">${say(page, texts[page.mode])}</span>
      <h1 class="govuk-heading-l">${say(page, page.heading)}</h1>
      ${subNavigation(page, runTabs(page.href, 'people'))}
      <p class="govuk-body">
        <a class="govuk-link" href="${other.href}">${say(page, other.text)}</a><br />
        <a class="govuk-link" href="${page.href}/people.csv${page.worse ? '?worse=yes' : ''}"
          >${say(page, { en: 'The whole list as a spreadsheet (CSV)', cy: 'Y rhestr gyfan fel taenlen (CSV)' })}</a
        >
      </p>
      ${page.lines.length === 0 ? none(page) : table(page)} ${pagination(page, page.pages)}`,
  )
}

function none(page: Page): Html {
  return html`<p class="govuk-body">${say(page, { en: 'There is nobody.', cy: 'Nid oes neb.' })}</p>`
}

function table(page: Page<MovedPeoplePage>): Html {
  return stackedTable(page, {
    caption: page.heading,
    columns: [
      { head: { en: 'Person', cy: 'Person' } },
      { head: texts.prison },
      { head: { en: 'Dates', cy: 'Dyddiadau' } },
    ],
    rows: page.lines.map(line => ({
      cells: [
        html`<a class="govuk-link" href="${line.href}">${line.name}</a><br />
          <span class="tc-secondary tc-number">${line.number}</span> ${line.worse ? worseTag(page) : nothing}`,
        line.heldAt === null ? say(page, texts.notInCustody) : say(page, page.placeName(line.heldAt)),
        join(line.dates.map(date => html`<div>${moved(page, date)}</div>`)),
      ],
    })),
  })
}

function worseTag(page: Page): Html {
  return govukTag({ text: say(page, { en: 'Worse', cy: 'Gwaeth' }), classes: 'govuk-tag--yellow' })
}

function moved(page: Page, { kind, from, to }: PersonLine['dates'][number]): Html {
  const on = (of: Day | null) => (of === null ? say(page, { en: 'none', cy: 'dim' }) : shortDay(page, of))
  const away =
    from === null || to === null ? '' : ` (${plural(page, Math.abs(to - from), to > from ? laterForms : earlierForms)})`
  return html`<strong>${say(page, kind)}</strong>: ${on(from)} → ${on(to)}${away}`
}

const laterForms = {
  en: { one: '{n} day later', other: '{n} days later' },
  cy: { two: '{n} ddiwrnod yn hwyrach', other: '{n} diwrnod yn hwyrach' },
}
const earlierForms = {
  en: { one: '{n} day earlier', other: '{n} days earlier' },
  cy: { two: '{n} ddiwrnod yn gynt', other: '{n} diwrnod yn gynt' },
}
