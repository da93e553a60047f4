import { personLayout } from '#record/people'
import type { Text } from '#kernel'
import {
  form,
  govukButton,
  govukInsetText,
  govukSummaryList,
  govukTag,
  govukWarningText,
  html,
  nothing,
  readableDay,
  readableInstant,
  say,
  shortDay,
  type Html,
  type Page,
} from '#web'
import { stackedTable } from '#sentence/warrants'
import { byHandDrawn, datesTable, movedTable } from '../drawn/dates-table.ts'
import { timelineDrawn } from '../drawn/timeline.ts'
import { eventsOf } from './events.ts'
import type { SentencePage } from './page.ts'

export function sentenceView(page: Page<SentencePage>): Html {
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${page.calculation === undefined ? noSentence(page) : html`${standing(page)} ${drawn(page)} ${approvedAndChecked(page)}`}
      ${sentences(page)} ${adjustments(page)} ${eventsOf(page)} ${links(page)}`,
  )
}

function noSentence(page: Page<SentencePage>): Html {
  return html`<p class="govuk-body">
      ${say(page, {
        en: 'No sentence has been recorded for this person.',
        cy: 'Nid oes dedfryd wedi’i chofnodi ar gyfer y person hwn.',
      })}
    </p>
    ${
      page.mayWrite
        ? form(page, govukButton({ text: say(page, { en: 'Add a warrant', cy: 'Ychwanegu gwarant' }) }), {
            action: `/people/${page.about.id}/warrants/drafts`,
          })
        : nothing
    }`
}

/** How sure the dates are, and what is to be done about it. */
function standing(page: Page<SentencePage>): Html {
  const { calculation } = page
  if (!calculation) return nothing
  switch (calculation.state) {
    case 'refused':
      return html`${govukWarningText({
          iconFallbackText: say(page, { en: 'Warning', cy: 'Rhybudd' }),
          text: say(page, {
            en: 'Release dates could not be worked out.',
            cy: 'Ni ellid cyfrifo’r dyddiadau rhyddhau.',
          }),
        })}
        <ul class="govuk-list govuk-list--bullet">
          ${calculation.outcome.refused.map(({ says }) => html`<li>${say(page, says)}</li>`)}
        </ul>
        ${page.decisions.map(
          ({ asks, href }) =>
            html`<p class="govuk-body"><a class="govuk-link" href="${href}">${say(page, asks)}</a></p>`,
        )}
        ${
          page.byHand === 'enter'
            ? govukButton({
                text: say(page, { en: 'Enter dates by hand', cy: 'Rhoi dyddiadau â llaw' }),
                href: `${page.path}/by-hand`,
              })
            : nothing
        }`
    case 'provisional':
      return provisional(page, calculation.id)
    case 'sent-back':
      return html`${govukWarningText({
          iconFallbackText: say(page, { en: 'Warning', cy: 'Rhybudd' }),
          text: say(page, {
            en: `A second person, ${calculation.sentBack.by}, did not agree with these dates.`,
            cy: `Nid oedd ail berson, ${calculation.sentBack.by}, yn cytuno â’r dyddiadau hyn.`,
          }),
        })}
        <p class="govuk-body">${calculation.sentBack.why}</p>
        ${govukInsetText({
          text: say(page, {
            en: 'Put right what the record says, and the dates are worked out again by themselves; or work them out again.',
            cy: 'Cywirwch yr hyn y mae’r cofnod yn ei ddweud, a chyfrifir y dyddiadau eto ar eu pennau eu hunain; neu cyfrifwch hwy eto.',
          }),
        })}
        ${page.outOfDate ? outOfDate(page, page.outOfDate) : nothing}`
    case 'confirmed':
      return html`<p class="govuk-body">
        ${say(page, {
          en: `Worked out by ${calculation.madeBy}, confirmed by ${calculation.confirmedBy} on ${readableInstant('en', calculation.confirmedAt)}.`,
          cy: `Cyfrifwyd gan ${calculation.madeBy}, cadarnhawyd gan ${calculation.confirmedBy} ar ${readableInstant('cy', calculation.confirmedAt)}.`,
        })}
      </p>`
    case 'stale':
    case 'superseded':
      return nothing
    default:
      return calculation satisfies never
  }
}

function provisional(page: Page<SentencePage>, id: string): Html {
  const { mayConfirm, waitsForOther } = page
  const waits: Text = {
    en: 'These dates do not count yet: a second person must check and confirm them.',
    cy: 'Nid yw’r dyddiadau hyn yn cyfrif eto: rhaid i ail berson eu gwirio a’u cadarnhau.',
  }
  const other: Text = {
    en: 'You had a part in them, so it must be somebody else.',
    cy: 'Roedd gennych ran ynddynt, felly rhaid iddo fod yn rhywun arall.',
  }
  return html`${govukInsetText({ text: `${say(page, waits)}${waitsForOther ? ` ${say(page, other)}` : ''}` })}
  ${
    mayConfirm && !waitsForOther
      ? govukButton({
          text: say(page, { en: 'Check these dates', cy: 'Gwirio’r dyddiadau hyn' }),
          href: `${page.path}/calculations/${id}/confirmation`,
        })
      : nothing
  }
  ${page.outOfDate ? outOfDate(page, page.outOfDate) : nothing}`
}

const changedSince: Text = {
  en: 'The dates that were confirmed before are out of date, because what they were worked out from has changed since.',
  cy: 'Mae’r dyddiadau a gadarnhawyd o’r blaen wedi dyddio, oherwydd bod yr hyn y’u cyfrifwyd ohono wedi newid ers hynny.',
}

const givenSince: Text = {
  en: 'Dates that were given by hand are to take the place of those that were confirmed before.',
  cy: 'Mae dyddiadau a roddwyd â llaw i gymryd lle’r rhai a gadarnhawyd o’r blaen.',
}

function outOfDate(page: Page<SentencePage>, { href, comparison }: NonNullable<SentencePage['outOfDate']>): Html {
  return html`<p class="govuk-body">
      ${say(page, page.calculation?.byHand ? givenSince : changedSince)}
      <a class="govuk-link" href="${href}">${say(page, { en: 'See what changed', cy: 'Gweld beth a newidiodd' })}</a>
    </p>
    ${movedTable(page, comparison.dates, { en: 'Confirmed before, and now', cy: 'A gadarnhawyd cynt, a nawr' })}`
}

function drawn(page: Page<SentencePage>): Html {
  const { calculation, timeline, dates } = page
  if (!calculation) return nothing
  if (dates.length === 0) return byHandDrawn(page, calculation)
  return html`${byHandDrawn(page, calculation)} ${timeline ? timelineDrawn(page, timeline) : nothing}
  ${datesTable(page, dates, calculation)}`
}

function approvedAndChecked(page: Page<SentencePage>): Html {
  const approved = page.approved.map(({ name, on }) => ({
    key: { text: say(page, name) },
    value: { text: readableDay(page, on) },
    actions: {
      items: [
        {
          href: `${page.path}/approved-dates`,
          text: say(page, { en: 'See', cy: 'Gweld' }),
          visuallyHiddenText: say(page, name),
        },
      ],
    },
  }))
  const checks = page.checks.map(({ name, href, done }) => ({
    key: { text: say(page, name) },
    value: {
      text: done
        ? `${done.doneBy}, ${readableInstant(page, done.doneAt)}`
        : say(page, { en: 'Not done yet', cy: 'Heb ei wneud eto' }),
    },
    ...(page.mayConfirm && !done
      ? {
          actions: {
            items: [{ href, text: say(page, { en: 'Check', cy: 'Gwirio' }), visuallyHiddenText: say(page, name) }],
          },
        }
      : {}),
  }))
  const rows = [...approved, ...checks]
  if (rows.length === 0) return nothing
  return html`<h2 class="govuk-heading-m">
      ${say(page, { en: 'Approved, and checked before release', cy: 'Cymeradwywyd, a gwiriwyd cyn rhyddhau' })}
    </h2>
    ${govukSummaryList({ rows })}`
}

function sentences(page: Page<SentencePage>): Html {
  if (page.sentences.length === 0) return nothing
  return stackedTable(page, {
    caption: { en: 'Sentences', cy: 'Dedfrydau' },
    headed: true,
    columns: [
      { head: { en: 'Sentence', cy: 'Dedfryd' } },
      { head: { en: 'Offence', cy: 'Trosedd' } },
      { head: { en: 'Imposed', cy: 'Rhoddwyd' } },
      { head: { en: 'Begins', cy: 'Yn dechrau' } },
    ],
    rows: page.sentences.map(({ row, begins, imposedOn }) => ({
      cells: [
        `${row.number}. ${row.sentence ? say(page, row.sentence) : ''}`,
        html`${row.offence}
        ${row.lists.map(list => html`<br />${govukTag({ text: say(page, list), classes: 'govuk-tag--yellow' })}`)}`,
        shortDay(page, imposedOn),
        say(page, begins),
      ],
    })),
  })
}

const becauses: Readonly<Record<'court' | 'recall', Text>> = {
  court: { en: ' (ordered by the court)', cy: ' (gorchmynnwyd gan y llys)' },
  recall: { en: ' (follows from a recall)', cy: ' (yn dilyn galw yn ôl)' },
}

function adjustments(page: Page<SentencePage>): Html {
  if (page.sentences.length === 0) return nothing
  return html`<h2 class="govuk-heading-m">
      ${say(page, { en: 'Days taken off and added', cy: 'Diwrnodau a dynnwyd ac a ychwanegwyd' })}
    </h2>
    ${
      page.adjustments.length === 0
        ? html`<p class="govuk-body">${say(page, { en: 'None recorded.', cy: 'Dim wedi’u cofnodi.' })}</p>`
        : html`<ul class="govuk-list govuk-list--bullet">
            ${page.adjustments.map(
              ({ says, href, because }) =>
                html`<li>
                  ${say(page, says)}${because ? say(page, becauses[because]) : nothing}
                  ${
                    href === undefined
                      ? nothing
                      : html`<a class="govuk-link" href="${href}"
                          >${say(page, { en: 'Change or remove', cy: 'Newid neu dynnu' })}<span
                            class="govuk-visually-hidden"
                          >
                            ${say(page, says)}</span
                          ></a
                        >`
                  }
                </li>`,
            )}
          </ul>`
    }
    ${
      page.mayWrite
        ? html`<p class="govuk-body">
            <a class="govuk-link" href="${page.path}/adjustments/new"
              >${say(page, { en: 'Add an adjustment', cy: 'Ychwanegu addasiad' })}</a
            >
          </p>`
        : nothing
    }`
}

function links(page: Page<SentencePage>): Html {
  return html`<h2 class="govuk-heading-m">${say(page, { en: 'More', cy: 'Mwy' })}</h2>
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href="/people/${page.about.id}/warrants"
          >${say(page, { en: 'Warrants', cy: 'Gwarantau' })}</a
        >
      </li>
      ${
        page.byHand === 'override' && page.calculation
          ? html`<li>
              <a class="govuk-link" href="${page.path}/calculations/${page.calculation.id}/override"
                >${say(page, { en: 'Override these dates', cy: 'Gwrthwneud y dyddiadau hyn' })}</a
              >
            </li>`
          : nothing
      }
      <li>
        <a class="govuk-link" href="${page.path}/approved-dates"
          >${say(page, { en: 'Approved dates', cy: 'Dyddiadau cymeradwy' })}</a
        >
      </li>
      <li>
        <a class="govuk-link" href="${page.path}/calculations"
          >${say(page, { en: 'Every time the dates were worked out', cy: 'Pob tro y cyfrifwyd y dyddiadau' })}</a
        >
      </li>
    </ul>
    ${
      page.mayWrite && page.calculation
        ? govukButton({
            text: say(page, { en: 'Work the dates out again', cy: 'Cyfrifo’r dyddiadau eto' }),
            href: `${page.path}/calculations/new`,
            classes: 'govuk-button--secondary',
          })
        : nothing
    }`
}
