import { Type, type Static } from 'typebox'
import type { Language, Text } from '#kernel'
import { say } from '../words/say.ts'

/** Problem details for HTTP APIs (RFC 9457), with a code that never changes and the fields that were wrong. */
export const Problem = Type.Object(
  {
    type: Type.String({ description: 'A name for the kind of problem, made from its code' }),
    title: Type.String({ description: 'The HTTP status in words' }),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.String({ description: 'One sentence that says what to do' }),
    code: Type.String({ description: 'Stable: `room.what-is-wrong`' }),
    instance: Type.Optional(Type.String({ description: 'A reference to quote when asking for help' })),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          path: Type.String({ description: 'JSON pointer to what was wrong' }),
          message: Type.String(),
        }),
      ),
    ),
  },
  { $id: 'Problem', title: 'Problem', description: 'Problem details (RFC 9457)' },
)

export type Problem = Static<typeof Problem>

/** One thing wrong in an API request. */
export interface ProblemError {
  readonly path: string
  readonly message: string
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not permitted',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  409: 'Conflict',
  412: 'Precondition failed',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not acceptable as it stands',
  428: 'Precondition required',
  429: 'Too many requests',
  500: 'Something went wrong',
  503: 'Not available for the moment',
}

export interface ProblemOptions {
  readonly language?: Language
  readonly errors?: readonly ProblemError[]
  readonly instance?: string
}

/** A problem to send: `reply.code(409).send(problem(409, code, words[code]))`. */
export function problem(status: number, code: string, text: Text | string, options: ProblemOptions = {}): Problem {
  return {
    type: `urn:throughcare:problem:${code}`,
    title: TITLES[status] ?? 'Problem',
    status,
    detail: say(options.language ?? 'en', text),
    code,
    ...(options.instance === undefined ? {} : { instance: options.instance }),
    ...(options.errors === undefined ? {} : { errors: [...options.errors] }),
  }
}
