import type { Paper, PaperBlock } from '#web'

/** Every sentence of a paper's prose. Titles, names and rows of dates are no sentences, and would flatter the measure. */
export function sentencesOf({ blocks }: Paper): readonly string[] {
  return blocks
    .flatMap(proseOf)
    .flatMap(line => line.split(/(?<=[.?!])\s+/))
    .map(sentence => sentence.trim())
    .filter(sentence => /\p{L}/u.test(sentence))
}

function proseOf(block: PaperBlock): readonly string[] {
  switch (block.is) {
    case 'paragraph':
    case 'notice':
      return [block.text]
    case 'list':
      return block.items
    case 'heading':
    case 'facts':
    case 'table':
    case 'signatures':
      return []
  }
}

/**
 * The Flesch–Kincaid reading age of English sentences: the grade, and five for the age at which grades begin. Days,
 * numbers and names of months are left out of the count of syllables: everybody knows the date.
 */
export function readingAge(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5
}

const calendar =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/

export function wordsOf(sentence: string): readonly string[] {
  return sentence.toLowerCase().match(/\p{L}[\p{L}’']*/gu) ?? []
}

/** Groups of vowels, a silent e at the end not counted. */
function syllablesOf(word: string): number {
  if (calendar.test(word)) return 1
  const groups = word.replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 0)
}
