import { date, lines, number } from '#web'

/** Time already served: periods on remand, and days of tagged bail. */
export const timeFields = {
  remand: lines({
    label: { en: 'Remand in custody', cy: 'Remánd yn y ddalfa' },
    hint: {
      en: 'Both days count. Leave empty if there was none.',
      cy: 'Mae’r ddau ddiwrnod yn cyfrif. Gadewch yn wag os nad oedd dim.',
    },
    line: { en: 'Period on remand', cy: 'Cyfnod ar remánd' },
    add: { en: 'Add another period', cy: 'Ychwanegu cyfnod arall' },
    min: 0,
    inline: true,
    of: {
      from: date({
        label: { en: 'First day', cy: 'Diwrnod cyntaf' },
        name: { en: 'The first day on remand', cy: 'Y diwrnod cyntaf ar remánd' },
        missing: { en: 'Enter the first day on remand', cy: 'Nodwch y diwrnod cyntaf ar remánd' },
      }),
      to: date({
        label: { en: 'Last day', cy: 'Diwrnod olaf' },
        name: { en: 'The last day on remand', cy: 'Y diwrnod olaf ar remánd' },
        missing: { en: 'Enter the last day on remand', cy: 'Nodwch y diwrnod olaf ar remánd' },
      }),
    },
  }),
  bailDays: number({
    label: { en: 'Days to count for tagged bail', cy: 'Diwrnodau i’w cyfrif am fechnïaeth â thag' },
    hint: {
      en: 'As the court ordered: half of the days on the tag, rounded up',
      cy: 'Fel y gorchmynnodd y llys: hanner y diwrnodau ar y tag, wedi’u talgrynnu i fyny',
    },
    optional: true,
    min: 0,
    max: 9999,
    width: 4,
    suffix: { en: 'days', cy: 'diwrnod' },
  }),
}
