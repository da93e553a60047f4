import type { Text } from '#kernel'
import { choice, dayText, text, type Fields } from '#web'
import type { OfferedExpiry } from '../../previous-expiry.ts'
import { reasons, reasonsToGive, type Because } from '../../reasons.ts'
import type { ToWorkOutAgain } from '../../work-out-again.ts'
import { words } from '../../words.ts'

/** Why dates are worked out again. */
const workOutAgainFields = {
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

/** Whether an end that was confirmed before is kept. */
const previousFields = (offered: OfferedExpiry) => ({
  keep: choice({
    label: { en: 'Is the end that was confirmed before kept?', cy: 'A gedwir y diwedd a gadarnhawyd o’r blaen?' },
    hint: twoEnds(offered),
    of: {
      yes: { en: 'Yes, keep the later end', cy: 'Ie, cadw’r diwedd hwyrach' },
      no: { en: 'No, use what the record comes to now', cy: 'Na, defnyddio’r hyn y daw’r cofnod iddo nawr' },
    },
    as: 'radios',
    missing: words['release-dates.previous-expiry-undecided'],
  }),
  keepReason: text({
    label: { en: 'Why it is kept, or not', cy: 'Pam y cedwir ef, neu beidio' },
    missing: { en: 'Say why it is kept, or not', cy: 'Dywedwch pam y cedwir ef, neu beidio' },
    rows: 2,
    max: 500,
  }),
})

function twoEnds({ endsOn, workedOut, number }: OfferedExpiry): Text {
  const [then, now] = [dayText(endsOn), dayText(workedOut)]
  return {
    en: `For an earlier period of custody the sentence was confirmed to end on ${then.en} (calculation ${number}). By the record as it stands it ends on ${now.en}.`,
    cy: `Ar gyfer cyfnod cynharach yn y ddalfa cadarnhawyd bod y ddedfryd yn dod i ben ar ${then.cy} (cyfrifiad ${number}). Yn ôl y cofnod fel y mae daw i ben ar ${now.cy}.`,
  }
}

/** What is asked when dates are worked out again: about an end confirmed before only where one is later. */
export function fieldsFor(offered: OfferedExpiry | undefined): Fields {
  return offered ? { ...workOutAgainFields, ...previousFields(offered) } : workOutAgainFields
}

/** What the form came to. */
export function askedAgain(values: Readonly<Record<string, unknown>>): Omit<ToWorkOutAgain, 'person'> {
  const said = (name: string) => {
    const value = values[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    because: said('because') as Because,
    detail: said('detail') === '' ? null : said('detail'),
    previous: 'keep' in values ? { used: said('keep') === 'yes', reason: said('keepReason') } : undefined,
  }
}
