import {
  allInputs,
  errorSummary,
  form,
  govukButton,
  govukSummaryList,
  html,
  layout,
  say,
  type Html,
  type Page,
} from '#web'
import { pageWords } from '../../page-words.ts'
import type { MakeMovePage } from './page.ts'

/** The form of one move, and the page on which its answers are checked. */
export function makeMoveView(page: Page<MakeMovePage>): Html {
  const { process, answers, reference } = page
  const caption = `${capital(say(page, process.says.one))}${reference === undefined ? '' : ` ${reference}`}`
  return layout(
    page,
    html`${page.header?.(page)} ${errorSummary(page)}
      <span class="govuk-caption-l">${caption}</span>
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${answers ? check(page, answers) : ask(page)}`,
  )
}

function ask(page: Page<MakeMovePage>): Html {
  const none = Object.keys(page.form.fields).length === 0
  const deed = say(page, page.title)
  return form(
    page,
    html`${allInputs(page, page.form)}
      <input type="hidden" name="_step" value="${none ? 'confirm' : 'check'}" />
      ${govukButton({ text: none ? deed : say(page, pageWords.goOn), preventDoubleClick: true })}`,
    page.version === undefined ? {} : { version: page.version },
  )
}

function check(page: Page<MakeMovePage>, answers: NonNullable<MakeMovePage['answers']>): Html {
  const typed = Object.entries(page.form.typed).filter(([name]) => !name.startsWith('_'))
  const kept = typed.flatMap(([name, values]) =>
    values.map(value => html`<input type="hidden" name="${name}" value="${value}" />`),
  )
  return form(
    page,
    html`<h2 class="govuk-heading-m">${say(page, pageWords.check)}</h2>
      ${govukSummaryList({
        rows: answers.map(({ label, value }) => ({
          key: { text: say(page, label) },
          value:
            value === ''
              ? { html: html`<span class="tc-secondary">${say(page, pageWords.notRecorded)}</span>` }
              : { html: html`<span class="tc-lines">${value}</span>` },
        })),
      })}
      ${kept}
      <div class="govuk-button-group">
        ${govukButton({ text: say(page, page.title), name: '_step', value: 'confirm', preventDoubleClick: true })}
        ${govukButton({ text: say(page, pageWords.change), name: '_step', value: 'change', classes: 'govuk-button--secondary' })}
      </div>`,
    page.version === undefined ? {} : { version: page.version },
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
