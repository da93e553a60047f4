import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks from 'nunjucks'
import { describe, expect, test } from 'vitest'
import { html, Html } from '../html.ts'
import * as moj from './moj.generated.ts'
import { normalised } from './normalised.test-help.ts'
import { mojDate } from './runtime.ts'

const require = createRequire(import.meta.url)
const govukFolder = dirname(require.resolve('govuk-frontend'))
const mojFolder = join(dirname(require.resolve('@ministryofjustice/frontend/package.json')))

const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([join(govukFolder, '..'), mojFolder]), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
})
environment.addFilter('mojDate', (stamp: unknown, type: unknown) => mojDate(stamp, type))

/** The same options with markup as the strings that nunjucks takes. */
function asStrings(value: unknown): unknown {
  if (value instanceof Html) return value.markup
  if (Array.isArray(value)) return value.map(asStrings)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, asStrings(own)]))
}

function byNunjucks(component: string, options: unknown): readonly string[] {
  const macro = `moj-${component}`.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const template = `{% from "moj/components/${component}/macro.njk" import ${macro} %}{{ ${macro}(options) }}`
  return normalised(environment.renderString(template, { options: asStrings(options) }))
}

const sly = `<"sly' & co>`
const attributes = { 'data-kept': sly, id: 'one' }
const links = [
  { text: 'Overview', href: '/a', active: true },
  { html: html`<b>Dates</b>`, href: '/b?c=1&d=2', attributes },
]

/** Cases by component: each option that changes what is drawn, set and not set. */
const cases = {
  'add-another': [
    moj.mojAddAnother,
    { items: [{ fieldset: { html: html`<p>one</p>` } }] },
    {
      id: 'charges',
      itemLabel: 'Charge',
      layout: 'inline',
      classes: 'wide',
      addAnotherButtonText: 'Add another charge',
      removeButtonText: 'Remove',
      itemLegendText: { one: 'Charge %{number}', other: 'Charge %{number} of %{count}' },
      attributes,
      items: [
        { fieldset: { html: html`<p>one</p>`, classes: 'a' }, errorMessage: { text: sly }, classes: 'b', attributes },
        {
          fieldset: { html: html`<p>two</p>`, classes: 'a', legend: { classes: 'l' } },
          removeButton: { name: 'r', value: '1' },
        },
      ],
    },
  ],
  alert: [
    moj.mojAlert,
    ...(['information', 'success', 'warning', 'error'] as const).map(variant => ({
      variant,
      title: sly,
      text: 'Words',
    })),
    {
      variant: 'success',
      title: 'Done',
      html: html`<p>Markup</p>`,
      showTitleAsHeading: true,
      headingTag: 'h3',
      dismissible: true,
      classes: 'x',
      attributes,
    },
    { variant: 'error', title: 'Only a title', focusOnDismissSelector: '#main', disableAutoFocus: true },
  ],
  badge: [moj.mojBadge, { text: sly }, { html: html`<b>1</b>`, classes: 'moj-badge--red', label: 'Large', attributes }],
  banner: [
    moj.mojBanner,
    { text: sly },
    { type: 'success', html: html`<b>a</b>`, classes: 'x', attributes },
    { type: 'warning', text: 'w', iconFallbackText: 'Warning' },
    { type: 'information', text: 'i' },
  ],
  'button-menu': [
    moj.mojButtonMenu,
    { items: [{ text: sly }] },
    {
      button: { text: 'Actions', classes: 'c' },
      alignMenu: 'right',
      classes: 'x',
      attributes,
      items: [
        { text: 'One', href: '/1', classes: 'k' },
        { html: html`<i>2</i>`, name: 'n', value: 'v', attributes },
      ],
    },
  ],
  'currency-input': [
    moj.mojCurrencyInput,
    { id: 'a', name: 'a', label: { text: 'Amount' }, currencyLabel: { text: '£' } },
    {
      id: 'a',
      name: 'a',
      label: { text: 'Amount' },
      // The macro escapes the label's markup by mistake; ours places it, so it is not compared.
      currencyLabel: { text: '€', classes: 'c' },
      hint: { text: sly },
      errorMessage: { text: sly },
      value: '1"0',
      classes: 'x',
      attributes,
    },
  ],
  'date-picker': [
    moj.mojDatePicker,
    { id: 'd', name: 'd', label: { text: 'Date' } },
    {
      id: 'd',
      name: 'd',
      label: { text: 'Date' },
      hint: { text: sly },
      errorMessage: { text: 'No' },
      value: '1/1/2026',
      minDate: '1/1/2020',
      maxDate: '1/1/2030',
      excludedDates: 'a',
      excludedDays: 'sunday',
      leadingZeros: true,
      weekStartDay: 'monday',
      classes: 'x',
    },
  ],
  filter: [
    moj.mojFilter,
    { heading: { text: 'Filter' }, optionsHtml: html`<p>options</p>` },
    {
      heading: { html: html`<b>F</b>` },
      submit: { text: 'Apply', attributes: { 'data-a': 'b' } },
      attributes,
      optionsHtml: html`<p>o</p>`,
      selectedFilters: {
        heading: { text: 'Selected' },
        clearLink: { text: 'Clear', href: '/c' },
        categories: [{ heading: { text: sly }, items: [{ text: sly, href: '/x' }] }],
      },
    },
  ],
  'identity-bar': [
    moj.mojIdentityBar,
    { title: { text: sly } },
    { title: { html: html`<b>T</b>` }, classes: 'x', attributes, menus: [{ items: [{ text: 'One' }] }] },
  ],
  messages: [
    moj.mojMessages,
    {
      items: [
        { type: 'sent', sender: sly, timestamp: '2026-10-13T14:05', text: sly, id: 1 },
        { type: 'received', sender: 'B', timestamp: '2026-10-13T15:00', html: html`<b>x</b>` },
      ],
    },
    { id: 'm', label: 'Messages', classes: 'x', attributes, items: [] },
  ],
  'multi-file-upload': [
    moj.mojMultiFileUpload,
    { uploadHtml: html`<p>u</p>`, uploadedFiles: { heading: { text: 'Files' }, items: [] } },
    {
      uploadHtml: html`<p>u</p>`,
      classes: 'x',
      attributes,
      uploadedFiles: {
        heading: { html: html`<b>F</b>` },
        items: [{ message: { text: sly }, fileName: sly, originalFileName: sly, deleteButton: { text: 'Delete' } }],
      },
    },
  ],
  'notification-badge': [
    moj.mojNotificationBadge,
    { text: 0 },
    { text: 7, visuallyHiddenText: 'new', classes: 'x', attributes },
    { text: '120' },
  ],
  'organisation-switcher': [
    moj.mojOrganisationSwitcher,
    { text: sly },
    {
      html: html`<b>o</b>`,
      id: 'o',
      label: 'l',
      classes: 'x',
      attributes,
      link: { href: '/s', text: 'Change', id: 'i', classes: 'k', attributes },
    },
  ],
  'page-header-actions': [
    moj.mojPageHeaderActions,
    { heading: { text: sly } },
    {
      heading: { html: html`<b>H</b>`, level: 2, classes: 'govuk-heading-l' },
      classes: 'x',
      attributes,
      items: [{ text: 'Go', href: '/g' }, { text: 'Stop' }],
    },
  ],
  pagination: [
    moj.mojPagination,
    {
      items: [
        { number: 1, href: '/1', current: true },
        { text: '2', href: '/2' },
        { type: 'dots' },
        { ellipsis: true },
      ],
      next: { href: '/2', text: 'Next' },
      results: { from: 1, to: 10, count: 30 },
    },
    { items: [], results: { count: 3, text: 'people' } },
    {
      items: [
        { number: 1, href: '/1' },
        { number: 2, href: '/2', selected: true },
      ],
      previous: { href: '/1' },
      landmarkLabel: 'Pages',
      classes: 'x',
      results: { pages: { current: 2, count: 2 } },
    },
  ],
  'primary-navigation': [
    moj.mojPrimaryNavigation,
    { items: links },
    { items: links, label: sly, classes: 'x', containerClasses: 'y', attributes, searchHtml: html`<p>s</p>` },
  ],
  'progress-bar': [
    moj.mojProgressBar,
    {
      items: [
        { label: { text: sly }, complete: true },
        { label: { html: html`<b>2</b>`, classes: 'k' }, active: true, id: 'two', classes: 'x', attributes },
      ],
    },
    { id: 'p', label: 'Progress', classes: 'x', attributes, items: [] },
  ],
  search: [
    moj.mojSearch,
    { action: '/find', input: { id: 'q', name: 'q' }, button: { text: 'Search' } },
    {
      action: '/find',
      method: 'post',
      layout: 'stacked',
      csrf: { value: sly },
      label: { text: 'Find', classes: 'l' },
      hint: { text: 'A hint', id: 'h' },
      input: { id: 'q', value: sly, classes: 'i', attributes },
      button: { text: 'Go', classes: 'b', attributes },
      classes: 'x',
      attributes,
    },
    { action: '/find', iconButton: true, input: { id: 'q' }, button: { text: 'Go' } },
  ],
  'side-navigation': [
    moj.mojSideNavigation,
    { items: links },
    {
      label: sly,
      classes: 'x',
      attributes,
      sections: [{ heading: { text: sly, headingLevel: 3, classes: 'k', attributes }, items: links }],
    },
  ],
  'sub-navigation': [
    moj.mojSubNavigation,
    { items: links },
    { label: sly, classes: 'x', attributes, items: links.map(link => ({ ...link, classes: 'k' })) },
  ],
  'task-list': [
    moj.mojTaskList,
    {
      classes: 'x',
      attributes,
      sections: [
        {
          heading: { text: sly, headingLevel: 3, classes: 'k' },
          items: [
            { text: sly, href: '/t', complete: true },
            { html: html`<b>t</b>`, href: '/u', attributes },
          ],
        },
      ],
    },
  ],
  'ticket-panel': [
    moj.mojTicketPanel,
    { classes: 'x', attributes, items: [{ text: sly, classes: 'k', attributes }, { html: html`<b>t</b>` }] },
  ],
  timeline: [
    moj.mojTimeline,
    {
      items: [
        {
          label: { text: sly },
          text: sly,
          byline: { text: sly },
          datetime: { timestamp: '2026-10-13T14:05', type: 'datetime' },
        },
        {
          label: { html: html`<b>l</b>` },
          html: html`<b>t</b>`,
          classes: 'k',
          attributes,
          datetime: { timestamp: '2026-10-13', type: 'shortdate' },
        },
      ],
    },
    { headingLevel: 3, classes: 'x', attributes, items: [] },
  ],
} as const satisfies Readonly<Record<string, readonly [(options: never) => Html, ...object[]]>>

test('every compiled component but the interruption card has cases here', () => {
  const compiled = Object.keys(moj).filter(name => name !== 'mojInterruptionCard')
  expect(Object.keys(cases)).toHaveLength(compiled.length)
})

describe.each(Object.entries(cases))('%s', (component, [render, ...options]) => {
  test.each(options.map((each, at) => [at + 1, each] as const))('case %i gives what nunjucks gives', (_, each) => {
    expect(normalised((render as (options: unknown) => Html)(each).markup)).toEqual(byNunjucks(component, each))
  })
})

test('the interruption card puts its markup where the macro puts its caller', () => {
  const own = moj.mojInterruptionCard({
    heading: sly,
    html: html`<p>Body</p>`,
    primaryAction: { text: 'Continue', href: '/c' },
    secondaryAction: { text: 'Cancel', href: '/x' },
  })
  const template = `{% from "moj/components/interruption-card/macro.njk" import interruptionCard %}{% call interruptionCard(options) %}<p>Body</p>{% endcall %}`
  const options = {
    heading: sly,
    primaryAction: { text: 'Continue', href: '/c' },
    secondaryAction: { text: 'Cancel', href: '/x' },
  }
  expect(normalised(own.markup)).toEqual(normalised(environment.renderString(template, { options })))
})

test.each([
  ['2026-10-13T14:05', 'datetime', '13 October 2026 at 2:05pm'],
  ['2026-10-03T09:00', 'shortdatetime', '3 Oct 2026 at 9am'],
  ['2026-10-13', 'date', '13 October 2026'],
  ['2026-10-13T00:30', 'time', '12:30am'],
])('%s is read as %s: %s', (stamp, type, read) => {
  expect(mojDate(stamp, type)).toBe(read)
})
