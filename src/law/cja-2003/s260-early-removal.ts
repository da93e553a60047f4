import { fraction, shareInWords, term, termInWords, type Fraction, type Term } from '#kernel'
import { rule, since } from '../rule.ts'

/** From when a person liable to removal may be removed: a share must be served, and no earlier than `within` of release. */
export interface EarlyRemoval {
  readonly within: Term
  readonly share: Fraction
}

/**
 * Criminal Justice Act 2003 s.260: removal from prison of people liable to leave the United Kingdom.
 */
export const earlyRemoval = rule<object, EarlyRemoval>({
  answers: ({ within, share }) => ({
    en: `${shareInWords(share).en} of the time to release served, and at most ${termInWords(within).en} before release`,
    cy: `${shareInWords(share).cy} o'r amser hyd at ryddhau wedi'i gyflawni, a ${termInWords(within).cy} cyn rhyddhau ar y mwyaf`,
  }),
  id: 'cja-2003/s260/early-removal',
  says: {
    en: 'How early a person may be removed from the country',
    cy: "Pa mor gynnar y caniateir symud person o'r wlad",
  },
  notHere: {
    en: 'Sentencing Act 2026 section 35, which removes the shortest period once it is commenced.',
    cy: "Adran 35 o Ddeddf Dedfrydu 2026, sy'n dileu'r cyfnod byrraf unwaith y'i cychwynnir.",
  },
  feeds: ['ERSED'],
  versions: [
    {
      inForce: since('2024-01-16'),
      cites: ['ukpga/2003/44/section/260'],
      decide: () => ({ within: term({ days: 544 }), share: fraction(1, 2) }),
      uncertain: {
        en: 'Used for every earlier day as well: the shorter limits before 2024 are not modelled.',
        cy: 'Defnyddir ar gyfer pob diwrnod cynharach hefyd: ni fodelir y terfynau byrrach cyn 2024.',
      },
    },
    {
      name: 'order-of-2025',
      inForce: since('2025-09-23'),
      cites: ['ukpga/2003/44/section/260'],
      decide: () => ({ within: term({ years: 4 }), share: fraction(3, 10) }),
      uncertain: {
        en: 'Section 35 of the Sentencing Act 2026 will remove the part that must be served; the day on which it begins is not known.',
        cy: "Bydd adran 35 o Ddeddf Dedfrydu 2026 yn dileu'r rhan y mae'n rhaid ei chyflawni; ni wyddys y diwrnod y mae'n dechrau.",
      },
    },
  ],
  examples: [
    {
      that: 'half, and at most 545 days early counting the first',
      from: 's.260(1)',
      on: '2025-09-22',
      facts: {},
      answer: { within: term({ days: 544 }), share: fraction(1, 2) },
    },
    {
      that: '30 per cent, and at most four years early',
      from: 'Removal of Prisoners for Deportation Order 2025',
      on: '2025-09-23',
      facts: {},
      answer: { within: term({ years: 4 }), share: fraction(3, 10) },
    },
  ],
})
