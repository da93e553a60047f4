import type { Language, Text } from '#kernel'
import type { PageModel, Paper } from '#web'
import type { Calculation } from '../../calculation.ts'

/** A paper of a calculation, to look at and print. */
export interface PaperPage extends PageModel {
  readonly paper: Paper
  /** The same as a PDF, in each language. */
  readonly files: readonly { readonly text: Text; readonly href: string; readonly language: Language }[]
}

interface Shown {
  readonly calculation: Calculation
  readonly name: string
  readonly title: Text
  readonly paper: Paper
}

export function paperPage({ calculation, name, title, paper }: Shown): PaperPage {
  const path = `/people/${calculation.person}/sentence/calculations/${calculation.id}`
  return {
    title,
    back: path,
    paper,
    files: [
      {
        text: { en: 'PDF in English', cy: 'PDF yn Saesneg' },
        href: `${path}/papers/${name}/pdf?language=en`,
        language: 'en',
      },
      {
        text: { en: 'PDF in Welsh', cy: 'PDF yn Gymraeg' },
        href: `${path}/papers/${name}/pdf?language=cy`,
        language: 'cy',
      },
    ],
  }
}
