import type { Day, Text } from '#kernel'
import type { Actor, FactKind, Role } from '#platform'
import type { AskedFields, Moment, ValueOf } from './fields/asked.ts'
import type { Neighbours } from './neighbours.ts'

/** What a case holds: the fields that moves have asked for so far. */
export type DataOf<Fields> = { readonly [Name in keyof Fields]?: ValueOf<Fields[Name]> | undefined }

/** What a rule, a clock or a refusal may look at. Pure: everything it needs is here. */
export interface Situation<Data = Readonly<Record<string, unknown>>> extends Moment {
  /** What the case held before the move; nothing when it is being opened. */
  readonly held: Data
  /** What the move was given; nothing when a clock asks. */
  readonly given: Data
  /** What the case holds once the move is made. */
  readonly data: Data
  /** Undefined while the case is being opened. */
  readonly state: string | undefined
  readonly openedOn: Day
  readonly openedBy: string
  readonly actor: Actor
}

/** A state, in words. */
export interface StateShape {
  readonly says: Text
  /** `open`: somebody still has something to do. `closed`: nobody has. */
  readonly is: 'open' | 'closed'
  /** Fields that every case in this state holds; the generic suite proves it from the moves. */
  readonly holds?: readonly string[]
}

interface MoveBase<Field, Code, Data> {
  /** What it does, as a permission and as the button says it: "Close the alert". */
  readonly says: Text
  /** Who may make it. Nobody: only the house, when a clock fires. */
  readonly by: readonly Role[]
  /** Moves that must have been made by somebody else: a second person answers an appeal. */
  readonly notBy?: readonly string[]
  /** The fields it asks for, in the order they are asked. */
  readonly asks: readonly Field[]
  /** Fields that the rule itself works out; they join what was given. */
  readonly sets?: (situation: Situation<Data>) => Data
  /** Why the answer is no, as a code with a sentence in the process's words. */
  readonly refuse?: (situation: Situation<Data>) => Code | undefined
  readonly announces: FactKind<CaseFact>
  /** The last part of its address, a noun: `closure`. The move's name when left out. */
  readonly noun?: string
  /** True: the form begins with what the case holds now. */
  readonly fromHeld?: boolean
  /** What is done last on a case's page, because it is seldom right: shown as a link, not a button. */
  readonly rare?: boolean
}

/** A move that begins a case, or takes it from some states to another. */
export type MoveShape<Field = string, State = string, Code = string, Data = Readonly<Record<string, unknown>>> =
  | (MoveBase<Field, Code, Data> & { readonly opens: State; readonly from?: never; readonly to?: never })
  | (MoveBase<Field, Code, Data> & {
      readonly opens?: never
      readonly from: readonly State[]
      /** The state it leads to; `same` leaves it where it is. */
      readonly to: State | 'same'
    })

/** Something that must be done by a day. */
export interface ClockShape<State = string, Move = string, Data = Readonly<Record<string, unknown>>> {
  /** What is to be done: "Answer the complaint". */
  readonly says: Text
  /** Begins when the case enters one of these states. */
  readonly starts: readonly State[]
  /** Begins anew, with a new day, when one of these moves is made. */
  readonly restarts?: readonly Move[]
  /** Ends when the case enters one of these states. */
  readonly stops: readonly State[]
  /** Ends when one of these moves is made and it is not begun anew. */
  readonly stopsAt?: readonly Move[]
  /** The day by which it must be done; undefined when there is nothing to wait for. */
  readonly due: (situation: Situation<Data>) => Day | undefined
  /** Whose task it is, at the case's place. Empty when it is only for the house. */
  readonly whose: readonly Role[]
  /** The move that its button leads to. */
  readonly does: Move
  /** `on-the-day`: fires when the day comes (something ends). `when-late`: when the day has passed (somebody is late). */
  readonly fires: 'on-the-day' | 'when-late'
  /** The move that the house makes when it fires; the fact is announced otherwise. */
  readonly moves?: Move
  readonly announces: FactKind<CaseFact>
  /** Whose task it becomes as well when it has fired. */
  readonly escalates?: readonly Role[]
  /** The rule behind the day. */
  readonly cites?: string
}

/** What facts of a process are about. */
export interface CaseFact {
  readonly process: string
  readonly case: string
  readonly reference: string
  readonly move: string
}

/** One who may read a confidential case: a role at the case's place (or anywhere, for roles of the nation), or a named person. */
export type CaseReader = { readonly role: Role } | { readonly username: string }

/** Of which only one may be there at a time: "one active alert with the same code for a person". */
export interface OnlyOne<State, Code, Data> {
  readonly of: (data: Data) => string | undefined
  readonly while: readonly State[]
  readonly refusal: Code
}

interface ProcessShape<Field, State, Code, Data> {
  /** One word, lower case: `alert`. Stands in permissions, facts and codes. */
  readonly name: string
  /** As its address has it: `alerts`. */
  readonly path: string
  readonly about: 'person' | 'place' | 'staff'
  /** True: its pages do not stand under a person's address, so that the person's history does not tell of them. */
  readonly apart?: boolean
  /** `where-they-are`: whoever holds or supervises the person now acts. `where-it-began`: the place of the opening does. */
  readonly at: 'where-they-are' | 'where-it-began'
  /** Letters before the number of a case: `ALT`. */
  readonly reference: string
  readonly says: { readonly one: Text; readonly many: Text; readonly about: Text }
  /** Legislation and policy that it rests on. */
  readonly cites: readonly string[]
  readonly neighbours: Neighbours
  /** Who may read its cases. */
  readonly reads: readonly Role[]
  readonly onlyOne?: OnlyOne<State, Code, Data>
  /** Who alone may read a case that holds this; undefined for everybody who may read the process. */
  readonly confidential?: (data: Data) => readonly CaseReader[] | undefined
  /** The field that says in short what a case is about, in lists. */
  readonly titled: Field
  /** Fields shown as columns of lists. */
  readonly listed: readonly Field[]
  /** Fields that the search box looks into; a field that only some may see is never among them. */
  readonly searched: readonly Field[]
}

/** A process as the machinery sees it: the same for every process. */
export interface Process extends ProcessShape<string, string, string, Readonly<Record<string, unknown>>> {
  readonly fields: AskedFields
  readonly states: Readonly<Record<string, StateShape>>
  readonly words: Readonly<Record<string, Text>>
  readonly moves: Readonly<Record<string, MoveShape>>
  readonly clocks: Readonly<Record<string, ClockShape>>
}

/** A process with the types that follow from its declaration. */
export interface Declared<Fields, States, Words, Moves> extends Process {
  /** Never read: carry the types. */
  readonly types?: { readonly fields: Fields; readonly states: States; readonly words: Words; readonly moves: Moves }
}

interface Declaration<
  Fields extends AskedFields,
  States extends Record<string, StateShape>,
  Words extends Record<string, Text>,
  Moves,
> extends ProcessShape<keyof Fields & string, keyof States & string, keyof Words & string, DataOf<Fields>> {
  readonly fields: Fields
  readonly states: States
  /** A sentence for each refusal: a code without one does not compile. */
  readonly words: Words
  readonly moves: Moves
  readonly clocks: Readonly<Record<string, ClockShape<keyof States & string, keyof Moves & string, DataOf<Fields>>>>
}

/**
 * Declares a process. The compiler checks that its moves name fields, states and refusals that exist; this throws at
 * start, with a sentence, for what types cannot see.
 */
export function process<
  const Fields extends AskedFields,
  const States extends Record<string, StateShape>,
  const Words extends Record<string, Text>,
  const Moves extends Record<
    string,
    MoveShape<keyof Fields & string, keyof States & string, keyof Words & string, DataOf<Fields>>
  >,
>(declaration: Declaration<Fields, States, Words, Moves>): Declared<Fields, States, Words, Moves> {
  const declared = declaration as unknown as Process
  const faults = faultsOf(declared)
  if (faults.length > 0) throw new Error(`The process ${declared.name} is wrongly declared: ${faults.join('; ')}`)
  return Object.freeze(declared)
}

/** What is wrong with a declaration that the compiler cannot see. */
function faultsOf({ name, fields, moves, states, clocks, words, searched }: Process): readonly string[] {
  const faults: string[] = []
  const nouns = Object.entries(moves).map(([move, { noun }]) => noun ?? move)
  for (const noun of nouns) if (!/^[a-z][a-z-]*$/.test(noun)) faults.push(`${noun} cannot stand in an address`)
  if (new Set(nouns).size < nouns.length) faults.push('two moves have one address')
  if (!Object.values(moves).some(move => move.opens)) faults.push('no move opens it')
  for (const [move, { notBy = [] }] of Object.entries(moves)) {
    for (const other of notBy) if (!moves[other]) faults.push(`${move} names the move ${other}, which is not there`)
  }
  for (const [clock, { moves: made }] of Object.entries(clocks)) {
    if (made !== undefined && (moves[made]?.asks.length ?? 0) > 0) faults.push(`${clock} makes a move that asks`)
  }
  for (const code of Object.keys(words)) {
    if (!code.startsWith(`${name}.`)) faults.push(`the refusal ${code} does not begin with ${name}.`)
  }
  for (const field of searched) if (fields[field]?.onlyFor) faults.push(`${field} is searched, but not for everybody`)
  for (const [state, { holds = [] }] of Object.entries(states)) {
    for (const field of holds) if (!fields[field]) faults.push(`${state} holds ${field}, which is not a field`)
  }
  return faults
}

type TypesOf<Of> =
  Of extends Declared<infer Fields, infer States, infer Words, infer Moves>
    ? { readonly fields: Fields; readonly states: States; readonly words: Words; readonly moves: Moves }
    : never

/** The names of a process's moves. */
export type MoveOf<Of> = keyof TypesOf<Of>['moves'] & string
/** The names of a process's states. */
export type StateOf<Of> = keyof TypesOf<Of>['states'] & string
/** What the cases of a process hold. */
export type HeldBy<Of> = DataOf<TypesOf<Of>['fields']>

type AskedBy<Move> = Move extends { readonly asks: readonly (infer Name)[] } ? Name : never
type RequiredIn<Fields, Name extends keyof Fields> = {
  [Each in Name]: undefined extends ValueOf<Fields[Each]> ? never : Each
}[Name]

/** What a move is given: its fields, those that may be left out marked so. */
export type InputOf<Of, Move extends MoveOf<Of>> = InputFrom<
  TypesOf<Of>['fields'],
  AskedBy<TypesOf<Of>['moves'][Move]> & keyof TypesOf<Of>['fields']
>
type InputFrom<Fields, Name extends keyof Fields> = {
  readonly [Each in RequiredIn<Fields, Name>]: ValueOf<Fields[Each]>
} & { readonly [Each in Exclude<Name, RequiredIn<Fields, Name>>]?: ValueOf<Fields[Each]> }

/** What a case holds in a state: what the state is said to hold is there, the rest may be. */
export type HeldIn<Of, State extends StateOf<Of>> = HeldBy<Of> &
  HoldsFrom<TypesOf<Of>['fields'], TypesOf<Of>['states'][State]>
type HoldsFrom<Fields, State> = State extends { readonly holds: readonly (infer Name)[] }
  ? { readonly [Each in Name & keyof Fields]: ValueOf<Fields[Each]> }
  : unknown

/** The state after a move. */
export function stateAfter(move: MoveShape, state: string | undefined): string {
  if (move.opens !== undefined) return move.opens
  if (move.to !== 'same') return move.to
  if (state === undefined) throw new Error('A case that is not open cannot stay as it is')
  return state
}

/** The moves that a state allows, whoever asks. Pages draw their buttons from this; nothing else decides. */
export function movesFrom(process: Process, state: string): readonly string[] {
  return Object.entries(process.moves)
    .filter(([, move]) => move.from?.includes(state))
    .map(([name]) => name)
}

/** The moves that open a case. */
export function openings(process: Process): readonly string[] {
  return Object.entries(process.moves)
    .filter(([, move]) => move.opens !== undefined)
    .map(([name]) => name)
}

/** The name of the permission for a move. */
export function permissionFor(process: Process, move: string): string {
  return `${process.name}:${move}`
}

/** The last part of a move's address. */
export function moveNoun(process: Process, move: string): string {
  return process.moves[move]?.noun ?? move
}
