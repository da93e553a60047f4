import type { Text } from '#kernel'
import { stackedTable } from '#sentence/warrants'
import {
  columnsChart,
  govukButton,
  govukDetails,
  govukSelect,
  html,
  layout,
  nothing,
  readableNumber,
  say,
  shortDay,
  subNavigation,
  type Html,
  type Page,
} from '#web'
import { texts } from '../../texts.ts'
import type { By, PlaceOfWave, StepOfWave } from '../../wave.ts'
import { runTabs } from '../show-run/page.ts'
import type { Choice, WavePage } from './page.ts'

const words = {
  by: { en: 'Counted by', cy: 'Wedi’u cyfrif fesul' },
  held: { en: 'Prison or region', cy: 'Carchar neu ranbarth' },
  supervised: { en: 'Probation region or delivery unit', cy: 'Rhanbarth prawf neu uned gyflawni' },
  all: { en: 'All', cy: 'Pob un' },
  before: { en: 'By the law compared with', cy: 'Yn ôl y gyfraith y cymherir â hi' },
  after: { en: 'By this law', cy: 'Yn ôl y gyfraith hon' },
  freed: { en: 'Places freed', cy: 'Lleoedd a ryddhawyd' },
  licences: { en: 'Licences to write', cy: 'Trwyddedau i’w hysgrifennu' },
} as const satisfies Record<string, Text>

const steps: Readonly<Record<By, { readonly name: Text; readonly title: Text; readonly column: Text }>> = {
  day: {
    name: { en: 'Day, for four weeks', cy: 'Diwrnod, am bedair wythnos' },
    title: { en: 'Releases a day', cy: 'Rhyddhau bob dydd' },
    column: { en: 'Day', cy: 'Diwrnod' },
  },
  week: {
    name: { en: 'Week, for half a year', cy: 'Wythnos, am hanner blwyddyn' },
    title: { en: 'Releases a week', cy: 'Rhyddhau bob wythnos' },
    column: { en: 'Week from', cy: 'Wythnos o' },
  },
  month: {
    name: { en: 'Month, for three years', cy: 'Mis, am dair blynedd' },
    title: { en: 'Releases a month', cy: 'Rhyddhau bob mis' },
    column: { en: 'Month from', cy: 'Mis o' },
  },
}

/** Releases over time by one law and by the other, with the places that are freed. */
export function waveView(page: Page<WavePage>): Html {
  return layout(
    page,
    html`<span class="govuk-caption-l">${say(page, texts[page.mode])}</span>
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${subNavigation(page, runTabs(page.href, 'wave'))} ${filters(page)} ${summary(page)} ${charts(page)}
      ${stepsTable(page)} ${placesTable(page, { en: 'By prison', cy: 'Yn ôl carchar' }, page.prisons)}
      ${placesTable(page, { en: 'By probation delivery unit', cy: 'Yn ôl uned gyflawni prawf' }, page.units)}
      <p class="govuk-body">
        <a class="govuk-link" href="${page.href}/wave.csv"
          >${say(page, {
            en: 'Every day as a spreadsheet (CSV)',
            cy: 'Pob diwrnod fel taenlen (CSV)',
          })}</a
        >
      </p>`,
  )
}

function filters(page: Page<WavePage>): Html {
  const select = (name: 'by' | 'held' | 'supervised', label: Text, of: readonly Choice[]) =>
    govukSelect({
      id: name,
      name,
      label: { text: say(page, label) },
      items: of.map(({ value, text }) => ({ value, text: say(page, text), selected: page.asked[name] === value })),
    })
  const all = { value: '', text: words.all }
  return html`<form class="tc-filters" action="${page.href}/wave" method="get" novalidate>
    ${select(
      'by',
      words.by,
      (Object.keys(steps) as By[]).map(by => ({ value: by, text: steps[by].name })),
    )}
    ${select('held', words.held, [all, ...page.held])}
    ${page.supervised.length === 0 ? nothing : select('supervised', words.supervised, [all, ...page.supervised])}
    ${govukButton({ text: say(page, { en: 'Show', cy: 'Dangos' }), classes: 'govuk-button--secondary' })}
  </form>`
}

function summary(page: Page<WavePage>): Html {
  const count = (number: number) => readableNumber(page, number)
  const { before, after, licences } = page.totals
  const freed = after - before
  const until = shortDay(page, page.until)
  const change =
    freed >= 0
      ? { en: `${count(freed)} prison places are freed`, cy: `caiff ${count(freed)} o leoedd carchar eu rhyddhau` }
      : {
          en: `${count(-freed)} more prison places are needed`,
          cy: `bydd angen ${count(-freed)} yn rhagor o leoedd carchar`,
        }
  return html`<p class="govuk-body-l">
    ${say(page, {
      en: `Before ${until}: ${count(after)} releases instead of ${count(before)}. By then ${change.en}. ${count(licences)} licences are to be written.`,
      cy: `Cyn ${until}: ${count(after)} yn cael eu rhyddhau yn lle ${count(before)}. Erbyn hynny ${change.cy}. Mae ${count(licences)} o drwyddedau i’w hysgrifennu.`,
    })}
  </p>`
}

function charts(page: Page<WavePage>): Html {
  const named = page.steps.map(({ on }) => stepName(page, on))
  const { title } = steps[page.asked.by]
  return html`<h2 class="govuk-heading-m">${say(page, title)}</h2>
    ${columnsChart({
      id: 'releases',
      title,
      description: described(page, title),
      reader: page.language,
      steps: named,
      series: [
        { name: words.before, fill: 'lined', values: page.steps.map(step => step.before) },
        { name: words.after, fill: 'solid', values: page.steps.map(step => step.after) },
      ],
    })}
    <h2 class="govuk-heading-m">
      ${say(page, { en: 'Prison places freed by then', cy: 'Lleoedd carchar a ryddhawyd erbyn hynny' })}
    </h2>
    ${columnsChart({
      id: 'freed',
      title: words.freed,
      description: describedFreed(page),
      reader: page.language,
      steps: named,
      series: [{ name: words.freed, fill: 'hatched', values: page.steps.map(step => step.freed) }],
    })}`
}

function stepName(page: Page, on: StepOfWave['on']): string {
  return shortDay(page, on).replace(/ \d{4}$/, '')
}

function described(page: Page<WavePage>, title: Text): Text {
  const most = (of: (step: StepOfWave) => number) => Math.max(0, ...page.steps.map(of))
  const [before, after] = [most(step => step.before), most(step => step.after)]
  return {
    en: `${title.en}. At most ${before} by the law compared with and ${after} by this law. The table below has every figure.`,
    cy: `${title.cy}. Ar y mwyaf ${before} yn ôl y gyfraith y cymherir â hi a ${after} yn ôl y gyfraith hon. Mae pob ffigur yn y tabl isod.`,
  }
}

function describedFreed(page: Page<WavePage>): Text {
  const last = page.steps.at(-1)?.freed ?? 0
  return {
    en: `Prison places that the change has freed by the end of each step; ${last} at the last. The table below has every figure.`,
    cy: `Lleoedd carchar y mae’r newid wedi’u rhyddhau erbyn diwedd pob cam; ${last} ar y diwedd. Mae pob ffigur yn y tabl isod.`,
  }
}

function stepsTable(page: Page<WavePage>): Html {
  const count = (...numbers: readonly number[]) => numbers.map(number => readableNumber(page, number))
  return stackedTable(page, {
    caption: { en: 'The same figures', cy: 'Yr un ffigurau' },
    headed: true,
    columns: [
      { head: steps[page.asked.by].column },
      { head: words.before, numeric: true },
      { head: words.after, numeric: true },
      { head: words.freed, numeric: true },
      { head: words.licences, numeric: true },
    ],
    rows: page.steps.map(step => ({
      cells: [shortDay(page, step.on), ...count(step.before, step.after, step.freed, step.licencesAfter)],
    })),
  })
}

function placesTable(page: Page<WavePage>, caption: Text, places: readonly PlaceOfWave[]): Html {
  if (places.length === 0) return nothing
  const count = (...numbers: readonly number[]) => numbers.map(number => readableNumber(page, number))
  const until = shortDay(page, page.until)
  const said = { en: `${caption.en}, before ${until}`, cy: `${caption.cy}, cyn ${until}` }
  const table = stackedTable(page, {
    caption: said,
    columns: [
      { head: { en: 'Place', cy: 'Lle' } },
      { head: words.before, numeric: true },
      { head: words.after, numeric: true },
      { head: words.freed, numeric: true },
      { head: words.licences, numeric: true },
    ],
    rows: places.map(({ place, before, after, licencesAfter }) => ({
      cells: [
        say(page, place === null ? texts.notKnown : page.placeName(place)),
        ...count(before, after, after - before, licencesAfter),
      ],
    })),
  })
  return govukDetails({ summaryText: say(page, said), html: table })
}
