const youth: ReadonlySet<string> = new Set(['SEC250', 'SEC250_ORA', 'SEC91_03', 'SEC91_03_ORA'])

/** Detention under section 250 of the Sentencing Code, or section 91 of the 2000 Act before it. */
export function isSection250(type: string): boolean {
  return youth.has(type)
}
