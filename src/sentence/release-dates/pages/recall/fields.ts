import type { Day, Text } from '#kernel'
import { recallKinds, type Recall, type RecallKind, type RecallTerms } from '#sentence/sentences'
import { choice, choices, date, filledForm, readForm, text, type FieldError, type Fields, type Typed } from '#web'

/** A sentence that a recall may cover. */
export interface RecallChoice {
  readonly id: string
  readonly label: Text
}

const kindOf: Readonly<Record<RecallKind, Text>> = Object.fromEntries(
  Object.entries(recallKinds).map(([kind, { name }]) => [kind, name]),
) as Record<RecallKind, Text>

/** What is asked about a recall; `changing`: why, when it is recorded already. */
export function recallFields(
  sentences: readonly RecallChoice[],
  { today, changing }: { readonly today: Day; readonly changing: boolean },
): Fields {
  return {
    kind: choice({
      label: { en: 'What kind of recall is it?', cy: 'Pa fath o alw yn ôl ydyw?' },
      of: kindOf,
      as: 'radios',
      missing: { en: 'Choose the kind of recall', cy: 'Dewiswch y math o alw yn ôl' },
    }),
    revokedOn: date({
      label: { en: 'When was the licence revoked?', cy: 'Pryd y dirymwyd y drwydded?' },
      hint: { en: 'The date on the revocation order', cy: 'Y dyddiad ar y gorchymyn dirymu' },
      name: { en: 'The date of the revocation', cy: 'Dyddiad y dirymu' },
      missing: { en: 'Enter the date of the revocation', cy: 'Nodwch ddyddiad y dirymu' },
      notAfter: today,
    }),
    returnedOn: date({
      label: { en: 'When was the person back in custody?', cy: 'Pryd yr oedd y person yn ôl yn y ddalfa?' },
      hint: {
        en: 'The day of the arrest. Leave it empty while they are at large. If they were in custody already, give the day of the revocation.',
        cy: 'Diwrnod yr arestio. Gadewch ef yn wag tra byddant yn rhydd. Os oeddent yn y ddalfa eisoes, rhowch ddiwrnod y dirymu.',
      },
      name: { en: 'The date of the return', cy: 'Dyddiad y dychwelyd' },
      optional: true,
      notAfter: today,
    }),
    sentences: choices({
      label: { en: 'Which sentences does it cover?', cy: 'Pa ddedfrydau y mae’n eu cynnwys?' },
      hint: {
        en: 'Those whose licence was revoked. Those that the dates suggest are chosen.',
        cy: 'Y rhai y dirymwyd eu trwydded. Mae’r rhai y mae’r dyddiadau’n eu hawgrymu wedi’u dewis.',
      },
      of: Object.fromEntries(sentences.map(({ id, label }) => [id, label])),
      missing: {
        en: 'Choose at least one sentence whose licence was revoked',
        cy: 'Dewiswch o leiaf un ddedfryd y dirymwyd ei thrwydded',
      },
    }),
    decision: text({
      label: { en: 'Who decided it, and why?', cy: 'Pwy benderfynodd, a pham?' },
      hint: { en: 'In the words of the recall notice', cy: 'Yng ngeiriau’r hysbysiad galw yn ôl' },
      missing: {
        en: 'Say who decided the recall and why, as the notice says',
        cy: 'Dywedwch pwy benderfynodd ar y galw yn ôl a pham, fel y dywed yr hysbysiad',
      },
      rows: 3,
      max: 1000,
    }),
    ...(changing
      ? {
          reason: text({
            label: { en: 'What do you change, and why?', cy: 'Beth ydych chi’n ei newid, a pham?' },
            missing: { en: 'Say why the change is made', cy: 'Dywedwch pam y gwneir y newid' },
            rows: 2,
            max: 1000,
          }),
        }
      : {}),
  }
}

/** A recall as it was typed. */
export interface TypedRecall {
  readonly terms: RecallTerms
  readonly decision: string
  readonly reason: string
}

interface Values {
  readonly kind: RecallKind
  readonly revokedOn: Day
  readonly returnedOn?: Day
  readonly sentences: readonly string[]
  readonly decision: string
  readonly reason?: string
}

/** Reads what was typed, or says what is wrong with it. */
export function readRecall(
  fields: Fields,
  typed: Typed,
): { readonly ok: true; readonly value: TypedRecall } | { readonly ok: false; readonly errors: readonly FieldError[] } {
  const form = readForm(fields, typed)
  if (!form.ok) return { ok: false, errors: form.refusal.errors }
  const { kind, revokedOn, returnedOn = null, sentences, decision, reason = '' } = form.value as unknown as Values
  return { ok: true, value: { terms: { kind, revokedOn, returnedOn, sentences }, decision, reason } }
}

/** What would have been typed to give a recall. */
export function typedRecall(fields: Fields, { kind, revokedOn, returnedOn, sentences, decision }: Recall): Typed {
  return filledForm(fields, {
    kind,
    revokedOn,
    ...(returnedOn === null ? {} : { returnedOn }),
    sentences,
    decision,
  }).typed
}
