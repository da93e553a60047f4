import { text } from '#web'
import { words } from '../../words.ts'

/** Why a second person does not agree. */
export const sendBackFields = {
  why: text({
    label: { en: 'Why do you not agree with these dates?', cy: 'Pam nad ydych yn cytuno â’r dyddiadau hyn?' },
    hint: {
      en: 'Say what the documents say, and which. Those who made the calculation will see it.',
      cy: 'Dywedwch beth mae’r dogfennau’n ei ddweud, a pha rai. Bydd y rhai a wnaeth y cyfrifiad yn ei weld.',
    },
    missing: words['release-dates.no-reason'],
    rows: 4,
    max: 1000,
  }),
}
