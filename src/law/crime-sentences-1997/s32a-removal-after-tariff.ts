import { rule, since } from '../rule.ts'

/**
 * Crime (Sentences) Act 1997 s.32A: a life prisoner liable to removal from the United Kingdom may be removed once the
 * minimum term is served, whatever the Parole Board has said (the tariff-expired removal scheme).
 */
export const removalAfterTariff = rule<object, boolean>({
  id: 'crime-sentences-1997/s32a/removal-after-tariff',
  says: {
    en: 'Whether somebody liable to removal may be removed as soon as the minimum term is served',
    cy: 'A ganiateir symud rhywun sy’n agored i’w symud cyn gynted ag y cyflawnir yr isafswm',
  },
  feeds: ['TERSED'],
  versions: [
    {
      inForce: since('2012-05-01'),
      cites: ['ukpga/1997/43/section/32A', 'ukpga/2012/10/section/119'],
      decide: () => true,
    },
  ],
  examples: [{ that: 'at any time after it', from: 's.32A(1)', on: '2012-05-01', facts: {}, answer: true }],
})
