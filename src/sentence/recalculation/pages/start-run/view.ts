import {
  errorSummary,
  form,
  govukButton,
  govukDetails,
  govukSummaryList,
  govukWarningText,
  html,
  inputs,
  join,
  layout,
  nothing,
  plural,
  say,
  type Html,
  type Page,
} from '#web'
import type { CheckRunPage, StartRunPage } from './page.ts'

/** The form that starts a recalculation. */
export function startRunView(page: Page<StartRunPage>): Html {
  const drawn = inputs(page, page.form)
  const narrowed = ['sentencedFrom', 'sentencedTo', 'kind', 'kindFrom', 'kindTo', 'numbers'] as const
  const open = narrowed.some(name =>
    Object.entries(page.form.typed).some(
      ([typed, values]) => typed.startsWith(name) && values.some(value => value !== ''),
    ),
  )
  return layout(
    page,
    html`${errorSummary(page)}
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${form(
        page,
        html`${drawn.mode} ${drawn.law}
          <h2 class="govuk-heading-m">${say(page, { en: 'Whom is it about?', cy: 'Ynghylch pwy y mae?' })}</h2>
          ${drawn.prison} ${drawn.region}
          ${govukDetails({
            summaryText: say(page, { en: 'Only some of them', cy: 'Rhai ohonynt yn unig' }),
            open,
            html: html`${join(narrowed.map(name => drawn[name]))}`,
          })}
          ${drawn.reason}
          ${govukButton({ text: say(page, { en: 'Continue', cy: 'Parhau' }), preventDoubleClick: true })}`,
      )}`,
  )
}

/** What was asked, read back. */
export function checkRunView(page: Page<CheckRunPage>): Html {
  const rows = [
    [{ en: 'Whom', cy: 'Pwy' }, html`${join(page.about.map(line => html`${say(page, line)}<br />`))}`],
    [
      { en: 'How many', cy: 'Faint' },
      plural(page, page.people, {
        en: { one: '{n} person', other: '{n} people' },
        cy: { two: '{n} berson', other: '{n} o bobl' },
      }),
    ],
    [{ en: 'By which law', cy: 'Yn ôl pa gyfraith' }, say(page, page.law)],
    [{ en: 'Why', cy: 'Pam' }, page.reason],
  ] as const
  return layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${govukSummaryList({
        rows: rows.map(([key, value]) => ({
          key: { text: say(page, key) },
          value: typeof value === 'string' ? { text: value } : { html: value },
        })),
      })}
      ${
        page.forReal
          ? govukWarningText({
              text: say(page, {
                en: 'Everybody whose dates change gets a new calculation. Their confirmed dates are then out of date.',
                cy: 'Bydd pawb y mae eu dyddiadau’n newid yn cael cyfrifiad newydd. Bydd eu dyddiadau a gadarnhawyd wedyn wedi dyddio.',
              }),
              iconFallbackText: say(page, { en: 'Warning', cy: 'Rhybudd' }),
            })
          : nothing
      }
      ${form(
        page,
        html`${Object.entries(page.typed)
            .filter(([name]) => !name.startsWith('_') && name !== 'step')
            .flatMap(([name, values]) =>
              values.map(value => html`<input type="hidden" name="${name}" value="${value}" />`),
            )}
          <div class="govuk-button-group">
            ${govukButton({
              text: say(
                page,
                page.forReal
                  ? { en: 'Recalculate for real', cy: 'Ailgyfrifo go iawn' }
                  : { en: 'Start the rehearsal', cy: 'Dechrau’r ymarfer' },
              ),
              name: 'step',
              value: 'start',
              preventDoubleClick: true,
              ...(page.forReal ? { classes: 'govuk-button--warning' } : {}),
            })}
            ${govukButton({
              text: say(page, { en: 'Change something', cy: 'Newid rhywbeth' }),
              name: 'step',
              value: 'edit',
              classes: 'govuk-button--secondary',
            })}
          </div>`,
      )}`,
  )
}
