import type { Text } from '#kernel'
import type { CannotPublish } from './publish-edition.ts'

export const words: Record<CannotPublish['code'], Text> = {
  'rulebook.begins-in-the-past': {
    en: 'Choose a first day that is today or later: dates that people rely on are not changed behind them',
    cy: 'Dewiswch ddiwrnod cyntaf sy’n heddiw neu’n hwyrach: ni newidir dyddiadau y mae pobl yn dibynnu arnynt ar eu hôl',
  },
  'rulebook.another-begins-then': {
    en: 'Choose another first day: an edition that is published already begins on this one',
    cy: 'Dewiswch ddiwrnod cyntaf arall: mae argraffiad a gyhoeddwyd eisoes yn dechrau ar hwn',
  },
}
