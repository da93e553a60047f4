import { lawBeforeTheSentencingAct, lawInForce, type Edition } from '#law'

/** The editions of the law that may be chosen by name. A draft is handed over as a value instead. */
export const namedEditions: Readonly<Record<string, Edition>> = {
  'in-force': lawInForce,
  'before-the-sentencing-act-2026': lawBeforeTheSentencingAct,
}
