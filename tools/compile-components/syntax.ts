import nunjucks from 'nunjucks'

export type Node = ReturnType<typeof nunjucks.parser.parse>

/** A compiled expression: the code, and what JavaScript holds there. */
export interface Expression {
  readonly code: string
  /** `value`: anything a template may hold. `markup`: a string that is safe as it stands. `none`: known to be undefined. */
  readonly kind: 'value' | 'truth' | 'text' | 'number' | 'markup' | 'none'
  /** The text or number itself, where it stands in the template. */
  readonly literal?: string | number
}

/** Where the pieces of one template come from. */
export interface Source {
  readonly file: string
  /** The text of a template beside this one, for `include`. */
  read(name: string): string
  /** The function that renders an imported macro. */
  imported(name: string): string
}

/** The functions of a template in TypeScript, and the names they need from elsewhere. */
export interface Compiled {
  readonly code: string
  readonly imports: ReadonlySet<string>
  readonly runtime: ReadonlySet<string>
}

export function field(node: Node, name: string): Node {
  const child = node[name]
  if (!isNode(child)) throw new Error(`${node.typename} has no ${name}`)
  return child
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'typename' in value
}

export function list(node: Node): readonly Node[] {
  return node.children ?? []
}

/** Every node below (and with) this one. Macros and their insides too. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    const several: readonly unknown[] = Array.isArray(value) ? value : [value]
    for (const each of several) {
      if (isNode(each)) yield* nodesOf(each)
      else if (typeof each === 'object' && each !== null && 'expr' in each && isNode(each.expr))
        yield* nodesOf(each.expr)
    }
  }
}

export function parse(text: string): Node {
  return nunjucks.parser.parse(text, [], { trimBlocks: true, lstripBlocks: true })
}

/** White space in templates is for their authors: what a browser would take as one space is one space or line end here. */
export function collapse(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '\n').replaceAll(/[ \t]+/g, ' ')
}

export function escapeLiteral(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
