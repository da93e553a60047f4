import { stackedTable } from '#sentence/warrants'
import {
  form,
  govukButton,
  govukDetails,
  govukSummaryList,
  html,
  join,
  layout,
  nothing,
  readableInstant,
  readableNumber,
  say,
  subNavigation,
  type Html,
  type Page,
} from '#web'
import type { Report } from '../../report.ts'
import { texts } from '../../texts.ts'
import { ruleName, ruleSays, runTabs, type ShowRunPage } from './page.ts'

/** How a run stands, or what it came to. */
export function showRunView(page: Page<ShowRunPage>): Html {
  const { report } = page
  return layout(
    page,
    html`<span class="govuk-caption-l">${say(page, texts[page.mode])}</span>
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${report ? subNavigation(page, runTabs(page.href, 'report')) : nothing}
      ${page.state === 'running' ? progress(page) : nothing} ${report ? figures(page, report) : nothing} ${about(page)}
      ${report ? tables(page, report) : nothing}`,
  )
}

function progress(page: Page<ShowRunPage>): Html {
  const { done, people } = page.progress
  const count = (number: number) => readableNumber(page, number)
  return html`<div role="status">
      <p class="govuk-body-l">
        <label for="progress">
          ${say(page, {
            en: `${count(done)} of ${count(people)} people`,
            cy: `${count(done)} o ${count(people)} o bobl`,
          })}
        </label>
      </p>
      <progress class="tc-progress" id="progress" value="${done}" max="${Math.max(1, people)}"></progress>
    </div>
    <p class="govuk-body">
      ${say(page, {
        en: 'This page renews itself. You may leave it: the work goes on, and the list of recalculations leads back here.',
        cy: 'Mae’r dudalen hon yn adnewyddu ei hun. Cewch ei gadael: mae’r gwaith yn parhau, ac mae’r rhestr o ailgyfrifiadau yn arwain yn ôl yma.',
      })}
      <a class="govuk-link" href="${page.href}"
        >${say(page, { en: 'Show how far it is now', cy: 'Dangos pa mor bell y mae nawr' })}</a
      >
    </p>
    ${
      page.mayCancel
        ? form(
            page,
            govukButton({
              text: say(page, { en: 'Cancel this recalculation', cy: 'Canslo’r ailgyfrifiad hwn' }),
              classes: 'govuk-button--secondary',
              preventDoubleClick: true,
            }),
            { action: `${page.href}/cancellation` },
          )
        : nothing
    }`
}

function figures(page: Page<ShowRunPage>, report: Report): Html {
  const link = (count: number, href: string) =>
    html`<a class="govuk-link" href="${page.href}/${href}">${readableNumber(page, count)}</a>`
  const shown = [
    [{ en: 'People', cy: 'Pobl' }, readableNumber(page, report.people)],
    [{ en: 'Dates change', cy: 'Dyddiadau’n newid' }, link(report.moved, 'people')],
    [{ en: 'Released earlier', cy: 'Rhyddhau’n gynt' }, readableNumber(page, report.release.earlier)],
    [{ en: 'Released later', cy: 'Rhyddhau’n hwyrach' }, readableNumber(page, report.release.later)],
    [texts.worse, link(report.worse, 'people?worse=yes')],
  ] as const
  return html`<dl class="tc-figures govuk-body">
    ${shown.map(
      ([name, figure]) =>
        html`<div>
          <dt>${say(page, name)}</dt>
          <dd>${figure}</dd>
        </div>`,
    )}
  </dl>`
}

function about(page: Page<ShowRunPage>): Html {
  const { report } = page
  const left = report
    ? ([
        [{ en: 'The same dates', cy: 'Yr un dyddiadau' }, report.same],
        [{ en: 'To be worked out by hand', cy: 'I’w cyfrifo â llaw' }, report.refused],
        [{ en: 'Of those, with dates until now', cy: 'O’r rheini, â dyddiadau hyd yn hyn' }, report.lost],
        [{ en: 'Given by hand, which stay', cy: 'Rhoddwyd â llaw, ac yn aros' }, report.byHand],
        [
          { en: 'Left out: the record has changed', cy: 'Wedi’u gadael allan: mae’r cofnod wedi newid' },
          report.changedSince,
        ],
        [
          { en: 'Not sentenced, or not yet worked out', cy: 'Heb eu dedfrydu, neu heb eu cyfrifo eto' },
          report.withoutDates,
        ],
      ] as const)
    : []
  const rows = [
    [{ en: 'Whom', cy: 'Pwy' }, html`${join(page.about.map(line => html`${say(page, line)}<br />`))}`],
    [{ en: 'By which law', cy: 'Yn ôl pa gyfraith' }, html`${say(page, page.law)}`],
    [{ en: 'Compared with', cy: 'O’i chymharu â' }, html`${say(page, page.against)}`],
    [{ en: 'Started', cy: 'Dechreuwyd' }, html`${readableInstant(page, page.startedAt)}, ${page.startedBy}`],
    [{ en: 'Why', cy: 'Pam' }, html`${page.reason}`],
    ...left
      .filter(([, count]) => count > 0)
      .map(([key, count]) => [key, html`${readableNumber(page, count)}`] as const),
  ] as const
  return govukSummaryList({
    rows: rows.map(([key, value]) => ({ key: { text: say(page, key) }, value: { html: value } })),
  })
}

function tables(page: Page<ShowRunPage>, report: Report): Html {
  const ways = [
    { head: texts.changed, numeric: true },
    { head: texts.earlier, numeric: true },
    { head: texts.later, numeric: true },
  ]
  const count = (...numbers: readonly number[]) => numbers.map(number => readableNumber(page, number))
  const days = (mean: number | null) => (mean === null ? '' : readableNumber(page, mean))
  if (report.moved === 0) {
    return html`<p class="govuk-body">
      ${say(page, { en: 'Nobody’s dates change.', cy: 'Nid yw dyddiadau neb yn newid.' })}
    </p>`
  }
  return html`${stackedTable(page, {
      caption: { en: 'By kind of date', cy: 'Yn ôl math o ddyddiad' },
      headed: true,
      columns: [
        { head: { en: 'Date', cy: 'Dyddiad' } },
        ...ways,
        { head: { en: 'New', cy: 'Newydd' }, numeric: true },
        { head: { en: 'No longer', cy: 'Dim mwyach' }, numeric: true },
        { head: { en: 'Days on average', cy: 'Diwrnodau ar gyfartaledd' }, numeric: true },
      ],
      rows: report.kinds.map(of => ({
        cells: [
          say(page, page.kindName(of.kind)),
          ...count(of.changed, of.earlier, of.later, of.gained, of.lost),
          days(of.meanDays),
        ],
      })),
    })}
    ${stackedTable(page, {
      caption: { en: 'By the rule responsible', cy: 'Yn ôl y rheol sy’n gyfrifol' },
      headed: true,
      columns: [
        { head: { en: 'Rule', cy: 'Rheol' } },
        { head: texts.people, numeric: true },
        { head: { en: 'Dates changed', cy: 'Dyddiadau wedi newid' }, numeric: true },
        ...ways.slice(1),
      ],
      rows: report.rules.map(of => ({
        cells: [responsibleRule(page, of), ...count(of.people, of.changed, of.earlier, of.later)],
      })),
    })}
    <p class="govuk-body">
      ${say(page, {
        en: 'A date for which several rules are responsible is counted under each.',
        cy: 'Cyfrifir dyddiad y mae sawl rheol yn gyfrifol amdano o dan bob un.',
      })}
    </p>
    ${govukDetails({
      summaryText: say(page, { en: 'By prison, by day of release', cy: 'Yn ôl carchar, yn ôl diwrnod rhyddhau' }),
      html: prisonTable(page, report),
    })}`
}

function responsibleRule(page: Page, of: Report['rules'][number]): Html {
  return html`${say(page, ruleSays(of))}<br /><span class="tc-secondary">${say(page, ruleName(of))}</span>`
}

function prisonTable(page: Page<ShowRunPage>, report: Report): Html {
  const count = (...numbers: readonly number[]) => numbers.map(number => readableNumber(page, number))
  return stackedTable(page, {
    caption: { en: 'By prison, by day of release', cy: 'Yn ôl carchar, yn ôl diwrnod rhyddhau' },
    columns: [
      { head: texts.prison },
      { head: texts.people, numeric: true },
      { head: texts.changed, numeric: true },
      { head: texts.earlier, numeric: true },
      { head: texts.later, numeric: true },
      { head: texts.worse, numeric: true },
    ],
    rows: report.prisons.map(of => ({
      cells: [
        say(page, of.prison === null ? texts.notInCustody : page.placeName(of.prison)),
        ...count(of.people, of.changed, of.earlier, of.later, of.worse),
      ],
    })),
  })
}
