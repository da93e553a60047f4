import { choice, text } from '#web'
import { reasons, reasonsToGive } from '../../reasons.ts'
import { words } from '../../words.ts'

/** Why dates are worked out again. */
export const workOutAgainFields = {
  because: choice({
    label: { en: 'Why are you working the dates out again?', cy: 'Pam ydych chi’n cyfrifo’r dyddiadau eto?' },
    of: Object.fromEntries(reasonsToGive.map(because => [because, reasons[because].name])),
    as: 'radios',
    missing: words['release-dates.no-such-reason'],
  }),
  detail: text({
    label: { en: 'More about the reason', cy: 'Mwy am y rheswm' },
    hint: {
      en: 'Needed for a change in the law, and for any other reason',
      cy: 'Mae ei angen ar gyfer newid yn y gyfraith, ac ar gyfer unrhyw reswm arall',
    },
    optional: true,
    rows: 2,
    max: 500,
  }),
}
