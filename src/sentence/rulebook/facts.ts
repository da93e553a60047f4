import { fact } from '#platform'

/** An edition of the law was published: calculations use it from the day on which it begins. */
export const editionPublished = fact<{ readonly edition: string; readonly begins: string }>(
  'rulebook.edition-published',
  { en: 'An edition of the law was published', cy: 'Cyhoeddwyd argraffiad o’r gyfraith' },
)
