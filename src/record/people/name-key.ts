/** A person's name. Somebody with a single name has it as surname. */
export interface PersonName {
  readonly forename: string
  readonly middleNames: string
  readonly surname: string
}

// Letters that are no base letter with a mark, so that decomposing leaves them as they are.
const PLAIN: Readonly<Record<string, string>> = {
  Ł: 'L',
  Ø: 'O',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  Æ: 'AE',
  Œ: 'OE',
  ẞ: 'SS',
  ı: 'I',
}

/**
 * A name as it is compared and sought: capitals, no accents, apostrophes gone, hyphens and other marks as spaces, and
 * "Mc" joined to what follows. `O'Brien-Smith` is `OBRIEN SMITH`.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[ŁØĐÐÞÆŒẞı]/gu, letter => PLAIN[letter] ?? letter)
    .replaceAll(/['’‘`´ʼ]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(/\bMC +(?=\p{L})/gu, 'MC')
}

/** The words of a name in order, those of one letter left out unless there are no others. */
export function wordsOf({ forename, middleNames, surname }: PersonName): readonly string[] {
  const all = nameKey(`${forename} ${middleNames} ${surname}`).split(' ').filter(Boolean)
  const long = all.filter(word => word.length > 1)
  return long.length > 0 ? long : all
}

/** A name as it is said: "John Paul Smith". */
export function fullName({ forename, middleNames, surname }: PersonName): string {
  return [forename, middleNames, surname].filter(Boolean).join(' ')
}

/** A name as lists put it: "SMITH, John". */
export function listName({ forename, surname }: PersonName): string {
  return forename === '' ? surname.toUpperCase() : `${surname.toUpperCase()}, ${forename}`
}
