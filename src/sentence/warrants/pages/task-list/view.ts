import { personLayout } from '#record/people'
import type { Text } from '#kernel'
import { form, govukButton, govukTaskList, html, say, type Html, type Page } from '#web'
import type { Task, TaskListPage } from './page.ts'

const statuses: Readonly<Record<Task['status'], { readonly text: Text; readonly tag?: string }>> = {
  done: { text: { en: 'Completed', cy: 'Wedi’i gwblhau' } },
  begun: { text: { en: 'In progress', cy: 'Ar y gweill' }, tag: 'govuk-tag--light-blue' },
  'to-do': { text: { en: 'To do', cy: 'I’w wneud' }, tag: 'govuk-tag--blue' },
  wrong: { text: { en: 'There is a problem', cy: 'Mae problem' }, tag: 'govuk-tag--red' },
  'not-yet': { text: { en: 'Cannot start yet', cy: 'Ni ellir dechrau eto' } },
}

export function taskListView(page: Page<TaskListPage>): Html {
  return personLayout(
    page,
    html`<div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">${say(page, page.heading)}</h1>
        <p class="govuk-body">
          ${say(page, {
            en: 'What you type is kept as you go. You can leave and come back.',
            cy: 'Cedwir yr hyn a deipiwch wrth fynd ymlaen. Gallwch adael a dod yn ôl.',
          })}
        </p>
        ${govukTaskList({ idPrefix: 'task', items: page.tasks.map(task => item(page, task)) })}
        ${form(
          page,
          govukButton({
            text: say(page, { en: 'Throw this draft away', cy: 'Taflu’r drafft hwn' }),
            classes: 'govuk-button--secondary',
          }),
          { action: `${page.path}/removal` },
        )}
      </div>
    </div>`,
  )
}

function item(page: Page<TaskListPage>, { title, says, href, status }: Task) {
  const { text, tag } = statuses[status]
  return {
    title: { text: say(page, title) },
    ...(says === undefined ? {} : { hint: { text: say(page, says) } }),
    ...(href === undefined ? {} : { href }),
    status:
      tag === undefined
        ? {
            text: say(page, text),
            ...(status === 'not-yet' ? { classes: 'govuk-task-list__status--cannot-start-yet' } : {}),
          }
        : { tag: { text: say(page, text), classes: tag } },
  }
}
