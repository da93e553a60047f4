import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks from 'nunjucks'
import {
  form,
  govukButton,
  govukInput,
  govukSummaryList,
  govukTable,
  html,
  layout,
  mojTimeline,
  type Html,
  type Page,
  type PageModel,
  type View,
} from '#web'
import { day } from '#kernel'

/** What the page shows: a 12-row summary list, a 50-row table, a 10-event timeline and a form of 8 fields. */
export interface SamplePage extends PageModel {
  readonly facts: readonly { readonly key: string; readonly value: string; readonly href: string }[]
  readonly rows: readonly (readonly [string, string, string, number])[]
  readonly happened: readonly {
    readonly title: string
    readonly by: string
    readonly at: string
    readonly text: string
  }[]
  readonly fields: readonly {
    readonly name: string
    readonly label: string
    readonly hint: string
    readonly value: string
  }[]
}

const numbered = <Of>(count: number, make: (at: number) => Of): readonly Of[] =>
  Array.from({ length: count }, (_, at) => make(at + 1))

/** Invented, and with letters that must be escaped in each part. */
export const samplePage: Page<SamplePage> = {
  title: { en: 'Sentence and dates', cy: 'Dedfryd a dyddiadau' },
  facts: numbered(12, at => ({ key: `Fact ${at}`, value: `Value & more of fact ${at}`, href: `/change/${at}` })),
  rows: numbered(50, at => [`Charge ${at} <count>`, 'Leeds Crown Court', 'Tuesday 13 October 2026', at * 31] as const),
  happened: numbered(10, at => ({
    title: `Dates confirmed ${at}`,
    by: `Clerk ${at}`,
    at: `2026-10-${at + 10}T14:05`,
    text: `It was "${at}"`,
  })),
  fields: numbered(8, at => ({
    name: `field-${at}`,
    label: `Field ${at}`,
    hint: `For example, ${at}`,
    value: `Typed '${at}'`,
  })),
  language: 'en',
  path: '/people/1/dates',
  today: day('2026-11-21'),
  brand: 'generic',
  demo: true,
  nonce: 'bm9uY2U=',
  csrfToken: 'token',
  once: '0193e2f0-7f0a-7000-8000-000000000000',
  actorName: 'Sam Clerk',
  navigation: [
    { text: { en: 'My work', cy: 'Fy ngwaith' }, href: '/' },
    { text: { en: 'Find', cy: 'Chwilio' }, href: '/find' },
  ],
  mayFind: true,
  places: [],
  placeCode: undefined,
  flash: undefined,
  correlationId: 'reference',
  assets: { css: '/assets/v/throughcare.css', js: '/assets/v/throughcare.js', folder: '/assets/v' },
}

/** The page as the rooms write theirs: compiled components in tagged templates. */
export const compiledView: View<SamplePage> = page => layout(page, body(page))

/** Only what is inside `main`, which both ways draw with the same components. */
export function body(page: Page<SamplePage>): Html {
  return html`<h1 class="govuk-heading-l">Sentence and dates</h1>
    ${govukSummaryList({
      rows: page.facts.map(({ key, value, href }) => ({
        key: { text: key },
        value: { text: value },
        actions: { items: [{ href, text: 'Change', visuallyHiddenText: key }] },
      })),
    })}
    ${govukTable({
      caption: 'Charges',
      head: [{ text: 'Charge' }, { text: 'Court' }, { text: 'Date' }, { text: 'Days', format: 'numeric' }],
      rows: page.rows.map(([charge, court, on, days]) => [
        { text: charge },
        { text: court },
        { text: on },
        { text: days, format: 'numeric' },
      ]),
    })}
    ${mojTimeline({
      items: page.happened.map(({ title, by, at, text }) => ({
        label: { text: title },
        byline: { text: by },
        text,
        datetime: { timestamp: at, type: 'datetime' },
      })),
    })}
    ${form(
      page,
      html`${page.fields.map(({ name, label, hint, value }) => govukInput({ name, value, label: { text: label }, hint: { text: hint } }))}
      ${govukButton({ text: 'Confirm these dates', preventDoubleClick: true })}`,
    )}`
}

const template = `{% extends "govuk/template.njk" %}
{% from "govuk/components/summary-list/macro.njk" import govukSummaryList %}
{% from "govuk/components/table/macro.njk" import govukTable %}
{% from "moj/components/timeline/macro.njk" import mojTimeline %}
{% from "govuk/components/input/macro.njk" import govukInput %}
{% from "govuk/components/button/macro.njk" import govukButton %}
{% from "govuk/components/service-navigation/macro.njk" import govukServiceNavigation %}
{% from "govuk/components/phase-banner/macro.njk" import govukPhaseBanner %}
{% from "govuk/components/generic-header/macro.njk" import govukGenericHeader %}
{% block pageTitle %}{{ page.title.en }} - Throughcare{% endblock %}
{% block govukHeader %}{{ govukGenericHeader({ logoText: "Throughcare", url: "/" }) }}{% endblock %}
{% block govukServiceNavigation %}{{ govukServiceNavigation({ navigation: navigation }) }}{% endblock %}
{% block beforeContent %}{{ govukPhaseBanner({ tag: { text: "Training" }, text: "Everyone in this system is invented." }) }}{% endblock %}
{% block content %}<h1 class="govuk-heading-l">Sentence and dates</h1>
{{ govukSummaryList({ rows: facts }) }}
{{ govukTable({ caption: "Charges", head: head, rows: rows }) }}
{{ mojTimeline({ items: happened }) }}
<form method="post" action="{{ page.path }}" novalidate autocomplete="off">
<input type="hidden" name="_csrf" value="{{ page.csrfToken }}"><input type="hidden" name="_once" value="{{ page.once }}">
{% for field in page.fields %}{{ govukInput({ name: field.name, value: field.value, label: { text: field.label }, hint: { text: field.hint } }) }}{% endfor %}
{{ govukButton({ text: "Confirm these dates", preventDoubleClick: true }) }}
</form>{% endblock %}
{% block footer %}<footer class="govuk-footer"><a href="/accessibility">Accessibility</a></footer>{% endblock %}`

/** The same page by nunjucks at run time: the official macros and page template, loaded once and cached. */
export function nunjucksPage(): () => string {
  const require = createRequire(import.meta.url)
  const govuk = dirname(require.resolve('govuk-frontend'))
  const moj = dirname(require.resolve('@ministryofjustice/frontend/package.json'))
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([join(govuk, '..'), moj]), {
    autoescape: true,
  })
  const filters = require('@ministryofjustice/frontend/moj/filters/all.js') as () => Readonly<
    Record<string, (...values: never[]) => unknown>
  >
  for (const [name, filter] of Object.entries(filters())) environment.addFilter(name, filter)
  const compiled = new nunjucks.Template(template, environment)
  const page = samplePage
  return () =>
    compiled.render({
      page,
      navigation: page.navigation.map(({ text, href }) => ({ text: text.en, href })),
      facts: page.facts.map(({ key, value, href }) => ({
        key: { text: key },
        value: { text: value },
        actions: { items: [{ href, text: 'Change', visuallyHiddenText: key }] },
      })),
      head: [{ text: 'Charge' }, { text: 'Court' }, { text: 'Date' }, { text: 'Days', format: 'numeric' }],
      rows: page.rows.map(([charge, court, on, days]) => [
        { text: charge },
        { text: court },
        { text: on },
        { text: days, format: 'numeric' },
      ]),
      happened: page.happened.map(({ title, by, at, text }) => ({
        label: { text: title },
        byline: { text: by },
        text,
        datetime: { timestamp: at, type: 'datetime' },
      })),
    })
}

/** The version of a package, for the record of a run. */
export function versionOf(name: string): string {
  const read: unknown = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`${name}/package.json`), 'utf8'))
  return (read as { readonly version: string }).version
}
