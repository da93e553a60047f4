import type { Text } from '#kernel'
import { words } from '#sentence/sentences'
import type { FieldError } from '#web'

const days: ReadonlySet<string> = new Set(['from', 'to', 'on', 'revokedOn', 'returnedOn'])

/** What a form says of a refusal of the sentences' room. `inputs`: the field in which each is mended; `otherwise`: the rest. */
export function errorsIn(inputs: Readonly<Record<string, string>>, otherwise: string) {
  return ({ code }: { readonly code: string }): readonly FieldError[] => {
    const field = inputs[code] ?? otherwise
    const text = (words as Readonly<Record<string, Text>>)[code] ?? { en: code, cy: code }
    return [{ field, href: `#${field}${days.has(field) ? '-day' : ''}`, text }]
  }
}
