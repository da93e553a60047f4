import type { Text } from '#kernel'

/** One sentence for each reason why a case file cannot be read. */
export const words = {
  'case-files.not-readable': {
    en: 'The file is not JSON that can be read. Check that it is the file you meant, and whole',
    cy: 'Nid yw’r ffeil yn JSON y gellir ei darllen. Gwiriwch mai hon yw’r ffeil yr oeddech yn ei golygu, a’i bod yn gyfan',
  },
  'case-files.not-understood': {
    en: 'The case file is not in its format. Correct it where it says, and try again',
    cy: 'Nid yw’r ffeil achos yn ei fformat. Cywirwch hi lle mae’n dweud, a rhowch gynnig arall arni',
  },
} as const satisfies Record<string, Text>
