import { compiledView, nunjucksPage, samplePage, versionOf } from './same-page.ts'

/** Pages a second of the same page by compiled functions and by nunjucks at run time, side by side in one run. */

const ROUNDS = 5
const SECONDS_A_ROUND = 1
const BAR = 20

/** Pages a second over about a second. */
function rateOf(render: () => string): number {
  const until = performance.now() + SECONDS_A_ROUND * 1000
  const from = performance.now()
  let pages = 0
  while (performance.now() < until) {
    render()
    pages += 1
  }
  return (pages * 1000) / (performance.now() - from)
}

const ways = { compiled: () => compiledView(samplePage).markup, nunjucks: nunjucksPage() }
const rates: Record<keyof typeof ways, number[]> = { compiled: [], nunjucks: [] }

for (const render of Object.values(ways)) rateOf(render)
// In turn, so that what else the machine does falls on both.
for (let round = 0; round < ROUNDS; round += 1)
  for (const way of ['compiled', 'nunjucks'] as const) rates[way].push(rateOf(ways[way]))

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
const [compiled, byNunjucks] = [middle(rates.compiled), middle(rates.nunjucks)]
const ratio = compiled / byNunjucks
const size = (render: () => string): string => `${(Buffer.byteLength(render()) / 1024).toFixed(0)} KB`

console.log(
  `Node ${process.versions.node}, nunjucks ${versionOf('nunjucks')}, one core, median of ${ROUNDS} rounds of ${SECONDS_A_ROUND} s`,
)
console.log(`compiled functions   ${compiled.toFixed(0).padStart(7)} pages/s   ${size(ways.compiled)} a page`)
console.log(`nunjucks             ${byNunjucks.toFixed(0).padStart(7)} pages/s   ${size(ways.nunjucks)} a page`)
console.log(`ratio                ${ratio.toFixed(1).padStart(7)}   (bar: ${BAR})`)
process.exitCode = ratio >= BAR ? 0 : 1
