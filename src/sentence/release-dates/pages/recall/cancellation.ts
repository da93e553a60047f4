import { text } from '#web'

/** Why something that was recorded is cancelled. */
export const cancellationFields = {
  reason: text({
    label: { en: 'Why is it cancelled?', cy: 'Pam y mae’n cael ei ganslo?' },
    missing: { en: 'Say why it is cancelled', cy: 'Dywedwch pam y mae’n cael ei ganslo' },
    rows: 3,
    max: 1000,
  }),
}
