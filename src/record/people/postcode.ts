// Source: Royal Mail, Programmers' Guide to the Postcode Address File; GIR 0AA is the one exception.
const FORM = /^(GIR0AA|[A-Z][A-HJ-Y]?\d[A-Z\d]?\d[A-Z]{2})$/

// What older systems wrote for "no fixed abode".
const NO_FIXED_ABODE: ReadonlySet<string> = new Set(['NF11NF', 'NF11FA'])

/** A UK postcode in capitals without its space, or undefined when the text is none or stands for no fixed abode. */
export function readPostcode(typed: string): string | undefined {
  const text = typed.replaceAll(/\s/g, '').toUpperCase()
  return FORM.test(text) && !NO_FIXED_ABODE.has(text) ? text : undefined
}

/** The first half of a postcode, which names a town or district. */
export function outwardCode(postcode: string): string {
  return postcode.slice(0, -3)
}

/** A postcode as it is written on a letter. */
export function readablePostcode(postcode: string): string {
  return `${outwardCode(postcode)} ${postcode.slice(-3)}`
}
