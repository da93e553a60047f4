import { requisiteCustodialPeriod } from '../cja-2003/s244-requisite-custodial-period.ts'
import type { EditionDraft, ReleaseLaw, Track } from '../editions.ts'
import { knownReleaseLaws } from '../editions.ts'
import { chosen, wholeAnswer, type Figure } from './figure.ts'
import { beginning, offences, share, staging, yesOrNo } from './kinds-of-figure.ts'

const reachNames = {
  section250: { name: 'section-250', en: 'reaches section 250 detention', cy: 'yn cyrraedd cadw dan adran 250' },
  recalled: { name: 'recalled', en: 'reaches people who were recalled', cy: 'yn cyrraedd pobl a alwyd yn ôl' },
  wouldBeSdsPlus: {
    name: 'would-be-sds-plus',
    en: 'reaches sentences that are not SDS+ only because they were imposed too early',
    cy: 'yn cyrraedd dedfrydau nad ydynt yn SDS+ dim ond am iddynt gael eu gosod yn rhy gynnar',
  },
} as const

const trackNames = {
  SDS: { en: 'part served', cy: 'rhan a gyflawnir' },
  SDS_PLUS: { en: 'part served of SDS+', cy: 'rhan a gyflawnir o SDS+' },
}

/** The figures of every release law that the house knows. */
export const releaseLawFigures: readonly Figure[] = knownReleaseLaws.flatMap(figuresOf)

function figuresOf(known: ReleaseLaw): readonly Figure[] {
  const { name, title, shares, commencesOn, reach, staging: staged } = known
  const cites = shares.SDS?.cites ?? []
  const beside = { cites, rule: requisiteCustodialPeriod.id }
  const says = (en: string, cy: string) => ({ en: `${title.en}: ${en}`, cy: `${title.cy}: ${cy}` })
  const lawIn = ({ releaseLaws }: EditionDraft) => releaseLaws.find(law => law.name === name)
  const change = (draft: EditionDraft, to: (law: ReleaseLaw) => ReleaseLaw): EditionDraft => ({
    ...draft,
    releaseLaws: draft.releaseLaws.map(law => (law.name === name ? to(law) : law)),
  })
  const described = (figure: string) => ({ name: `${name}.${figure}`, part: 'release' as const })

  const figures: Figure[] = [
    chosen({
      ...described('applies'),
      says: says('applies', 'yn gymwys'),
      kind: yesOrNo,
      ...beside,
      ...(commencesOn === undefined ? { fixed: true } : {}),
      get: draft => lawIn(draft) !== undefined,
      set: (draft, applies) => withLaw(draft, known, applies),
    }),
  ]
  if (commencesOn !== undefined)
    figures.push(
      chosen({
        ...described('begins'),
        says: says('begins on', 'yn dechrau ar'),
        kind: beginning,
        ...beside,
        get: draft => lawIn(draft)?.commencesOn,
        set: (draft, begins) => change(draft, law => ({ ...law, commencesOn: begins })),
      }),
    )
  for (const track of Object.keys(shares) as Track[])
    figures.push(
      wholeAnswer({
        ...described(`share.${track}`),
        says: says(trackNames[track].en, trackNames[track].cy),
        kind: share,
        get: draft => lawIn(draft)?.shares[track],
        set: (draft, answer) => change(draft, law => ({ ...law, shares: { ...law.shares, [track]: answer } })),
      }),
    )
  if (staged)
    figures.push(
      wholeAnswer({
        ...described('staging'),
        says: says('days for people already sentenced', 'diwrnodau i bobl sydd eisoes wedi’u dedfrydu'),
        kind: staging,
        get: draft => lawIn(draft)?.staging,
        set: (draft, answer) => change(draft, law => ({ ...law, staging: answer, tranches: answer.answer })),
      }),
    )
  figures.push(
    chosen({
      ...described('without'),
      says: says('offences left out', 'troseddau a hepgorir'),
      kind: offences,
      ...beside,
      get: draft => lawIn(draft)?.reach.without,
      set: (draft, without) => change(draft, law => ({ ...law, reach: { ...law.reach, without } })),
    }),
  )
  if (reach.only)
    figures.push(
      chosen({
        ...described('only'),
        says: says('only for these offences', 'dim ond ar gyfer y troseddau hyn'),
        kind: offences,
        ...beside,
        get: draft => lawIn(draft)?.reach.only,
        set: (draft, only) => change(draft, law => ({ ...law, reach: { ...law.reach, only } })),
      }),
    )
  for (const reached of ['section250', 'recalled', 'wouldBeSdsPlus'] as const)
    figures.push(
      chosen({
        ...described(reachNames[reached].name),
        says: says(reachNames[reached].en, reachNames[reached].cy),
        kind: yesOrNo,
        ...beside,
        get: draft => lawIn(draft)?.reach[reached],
        set: (draft, reaches) => change(draft, law => ({ ...law, reach: { ...law.reach, [reached]: reaches } })),
      }),
    )
  return figures
}

/** An edition with a release law or without it, in the order in which they are known. */
function withLaw(draft: EditionDraft, known: ReleaseLaw, applies: boolean): EditionDraft {
  const without = draft.releaseLaws.filter(({ name }) => name !== known.name)
  if (!applies) return { ...draft, releaseLaws: without }
  if (without.length < draft.releaseLaws.length) return draft
  const order = knownReleaseLaws.map(({ name }) => name)
  const place = (law: ReleaseLaw) => order.indexOf(law.name)
  return { ...draft, releaseLaws: [...without, known].toSorted((a, b) => place(a) - place(b)) }
}
