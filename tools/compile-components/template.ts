import nunjucks from 'nunjucks'

type Node = ReturnType<typeof nunjucks.parser.parse>

/** A compiled expression: the code, and what JavaScript holds there. */
interface Expression {
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

/** Words that may not name a variable. */
const RESERVED = new Set(['default', 'new', 'class', 'for', 'if', 'in', 'switch', 'case', 'var', 'let', 'of'])

function field(node: Node, name: string): Node {
  const child = node[name]
  if (!isNode(child)) throw new Error(`${node.typename} has no ${name}`)
  return child
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'typename' in value
}

function list(node: Node): readonly Node[] {
  return node.children ?? []
}

/** Every node below (and with) this one. Macros and their insides too. */
function* nodesOf(node: Node): Generator<Node> {
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

function parse(text: string): Node {
  return nunjucks.parser.parse(text, [], { trimBlocks: true, lstripBlocks: true })
}

/** White space in templates is for their authors: what a browser would take as one space is one space or line end here. */
function collapse(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '\n').replaceAll(/[ \t]+/g, ' ')
}

function escapeLiteral(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

const HTML_NAME = /html$/i
const none: Expression = { code: 'undefined', kind: 'none' }

class Compiler {
  private readonly source: Source
  private readonly read = new Set<string>()
  private readonly macros = new Set<string>()
  private readonly importedAs = new Map<string, string>()
  private readonly mayBeMarkup = new Set<string>()
  readonly imports = new Set<string>()
  readonly runtime = new Set<string>()
  private lines: string[] = []
  private depth = 1
  private buffer = 'o'
  private buffers = 0
  private counters = 0
  private names = new Set<string>()
  private loops: string[] = []
  /** What `caller()` stands for here: a function's name, or the `html` option. */
  private caller: 'function' | 'option' | 'none' = 'none'

  constructor(source: Source) {
    this.source = source
  }

  private use(name: string): string {
    this.runtime.add(name)
    return name
  }

  private line(code: string): void {
    this.lines.push('  '.repeat(this.depth) + code)
  }

  /** One file: macros become functions of their own, or the whole template becomes one that holds its macros. */
  compile(text: string, render: string | undefined): string {
    const root = parse(text)
    this.survey(root)
    if (render === undefined)
      return list(root)
        .filter(node => node.typename === 'Macro')
        .map(node => this.macro(node, true))
        .join('\n\n')
    const tested = [...nodesOf(root)].some(node => node.typename === 'InlineIf' && this.isCaller(field(node, 'cond')))
    this.caller = tested ? 'none' : 'option'
    this.names = new Set(['params'])
    const body = this.functionBody(root, [])
    const param = /\bparams\b/.test(body) ? 'params' : '_params'
    return `export function ${render}(${param}: Value): string {\n${body}\n}`
  }

  private isCaller(node: Node): boolean {
    return node.typename === 'Symbol' && node.value === 'caller'
  }

  /** Which names are read at all, which may hold markup, and where macros come from. */
  private survey(root: Node): void {
    const nodes = [...nodesOf(root)]
    for (const node of nodes.filter(each => each.typename === 'Include'))
      nodes.push(...nodesOf(parse(this.source.read(String(field(node, 'template').value)))))
    const targets = new Set<unknown>()
    for (const node of nodes) {
      if (node.typename === 'Macro') this.macros.add(String(field(node, 'name').value))
      if (node.typename === 'FromImport')
        for (const name of list(field(node, 'names')))
          this.importedAs.set(String(name.value), this.source.imported(String(name.value)))
      if (node.typename === 'Set') for (const target of node['targets'] as readonly Node[]) targets.add(target)
    }
    for (const node of nodes) if (node.typename === 'Symbol' && !targets.has(node)) this.read.add(String(node.value))
    for (let before = -1; before !== this.mayBeMarkup.size;) {
      before = this.mayBeMarkup.size
      for (const node of nodes) {
        if (node.typename !== 'Set') continue
        const value = node['value']
        if (!isNode(value) || this.couldBeMarkup(value))
          for (const target of node['targets'] as readonly Node[]) this.mayBeMarkup.add(String(target.value))
      }
    }
  }

  private couldBeMarkup(node: Node): boolean {
    switch (node.typename) {
      case 'FunCall':
      case 'Caller':
        return true
      case 'Symbol':
        return this.mayBeMarkup.has(String(node.value)) || HTML_NAME.test(String(node.value))
      case 'LookupVal':
        return HTML_NAME.test(String(field(node, 'val').value))
      case 'Literal':
        return typeof node.value === 'string' && node.value.includes('<')
      case 'Filter': {
        const name = String(field(node, 'name').value)
        if (name === 'safe' || name === 'escape') return true
        const [first] = list(field(node, 'args'))
        return ['trim', 'indent', 'default'].includes(name) && first !== undefined && this.couldBeMarkup(first)
      }
      case 'Group':
        return list(node).some(each => this.couldBeMarkup(each))
      case 'InlineIf':
        return this.couldBeMarkup(field(node, 'body')) || (isNode(node['else_']) && this.couldBeMarkup(node['else_']))
      case 'Add':
      case 'Or':
      case 'Concat':
        return this.couldBeMarkup(field(node, 'left')) || this.couldBeMarkup(field(node, 'right'))
      default:
        return false
    }
  }

  private functionBody(root: Node, params: readonly string[]): string {
    const outer = { lines: this.lines, buffer: this.buffer, names: this.names, depth: this.depth }
    this.lines = []
    this.buffer = 'o'
    this.names = new Set([...outer.names, ...params])
    const own = this.assigned(root).filter(name => this.read.has(name) && !params.includes(name))
    for (const name of own) this.names.add(name)
    this.line("let o = ''")
    for (const name of own) this.line(`let ${this.variable(name)}: ${this.use('Value')}`)
    this.block(root.typename === 'Root' ? list(root) : list(field(root, 'body')))
    this.line('return o')
    const body = this.lines.join('\n')
    this.lines = outer.lines
    this.buffer = outer.buffer
    this.names = outer.names
    return body
  }

  private assigned(root: Node): string[] {
    const found = new Set<string>()
    const visit = (node: Node): void => {
      if (node.typename === 'Macro' && node !== root) return
      if (node.typename === 'Set')
        for (const target of node['targets'] as readonly Node[]) found.add(String(target.value))
      if (node.typename === 'Include') visit(parse(this.source.read(String(field(node, 'template').value))))
      for (const value of Object.values(node)) {
        const several: readonly unknown[] = Array.isArray(value) ? value : [value]
        for (const each of several) if (isNode(each)) visit(each)
      }
    }
    visit(root)
    return [...found]
  }

  private variable(name: string): string {
    return RESERVED.has(name) ? `${name}_` : name
  }

  private macro(node: Node, exported: boolean): string {
    const name = String(field(node, 'name').value)
    const params: string[] = []
    const heads: string[] = []
    for (const arg of list(field(node, 'args'))) {
      const pairs = arg.typename === 'KeywordArgs' ? list(arg) : [arg]
      for (const pair of pairs) {
        const symbol = pair.typename === 'Pair' ? field(pair, 'key') : pair
        params.push(String(symbol.value))
        const start = pair.typename === 'Pair' ? ` = ${this.value(this.expression(field(pair, 'value')))}` : ''
        heads.push(`${this.variable(String(symbol.value))}: ${this.use('Value')}${start}`)
      }
    }
    const calls = [...nodesOf(field(node, 'body'))].some(each => this.isCaller(each))
    const before = this.caller
    if (calls) this.caller = 'function'
    if (!exported) this.depth += 1
    const body = this.functionBody(node, params)
    if (!exported) this.depth -= 1
    this.caller = before
    const used = heads.map((head, at) =>
      new RegExp(`\\b${this.variable(params[at] ?? '')}\\b`).test(body) ? head : `_${head}`,
    )
    if (calls) used.push('caller: () => string')
    const shift = '  '.repeat(exported ? 0 : this.depth)
    return `${exported ? 'export ' : shift}function ${name}(${used.join(', ')}): string {\n${body}\n${shift}}`
  }

  private block(nodes: readonly Node[]): void {
    for (const node of nodes) this.statement(node)
  }

  private statement(node: Node): void {
    switch (node.typename) {
      case 'Output':
        return this.output(list(node))
      case 'If':
        return this.branch(node, 'if')
      case 'For':
        return this.loop(node)
      case 'Set':
        return this.set(node)
      case 'Macro':
        if (this.read.has(String(field(node, 'name').value))) this.lines.push(this.macro(node, false))
        return undefined
      case 'Include':
        return this.block(list(parse(this.source.read(String(field(node, 'template').value)))))
      case 'NodeList':
        return this.block(list(node))
      case 'FromImport':
        return undefined
      default:
        throw new Error(`${this.source.file}: no statement for ${node.typename}`)
    }
  }

  private output(children: readonly Node[]): void {
    for (const child of children) {
      const code = child.typename === 'TemplateData' ? JSON.stringify(collapse(String(child.value))) : this.out(child)
      if (code === '""') continue
      this.line(`${this.buffer} += ${code}`)
    }
  }

  private branch(node: Node, word: string): void {
    const cond = this.condition(field(node, 'cond'))
    const other = node['else_']
    if (cond === 'undefined' && word === 'if') return isNode(other) ? this.statement(other) : undefined
    this.line(`${word} (${cond}) {`)
    this.nested(field(node, 'body'))
    if (isNode(other)) {
      if (other.typename === 'If') return this.branch(other, '} else if')
      this.line('} else {')
      this.nested(other)
    }
    this.line('}')
    return undefined
  }

  private nested(body: Node): void {
    this.depth += 1
    this.statement(body)
    this.depth -= 1
  }

  private loop(node: Node): void {
    const name = field(node, 'name')
    const over = this.value(this.expression(field(node, 'arr')))
    const pair = name.typename === 'Array'
    const own = pair ? list(name).map(each => String(each.value)) : [String(name.value)]
    const counted = [...nodesOf(field(node, 'body'))].some(each => each.typename === 'Symbol' && each.value === 'loop')
    if (counted) this.counters += 1
    const index = `at${this.counters}`
    const before = this.names
    this.names = new Set([...before, ...own])
    const heads = own.map(each => this.variable(each))
    if (counted) this.line(`let ${index} = 0`)
    const source = pair ? `${this.use('entries')}(${over})` : `${this.use('each')}(${over})`
    this.line(`for (const ${pair ? `[${heads.join(', ')}]` : heads.join()} of ${source}) {`)
    this.loops.push(index)
    this.depth += 1
    if (counted) this.line(`${index} += 1`)
    this.depth -= 1
    this.nested(field(node, 'body'))
    this.loops.pop()
    this.line('}')
    this.names = before
  }

  private set(node: Node): void {
    const targets = (node['targets'] as readonly Node[])
      .map(target => String(target.value))
      .filter(name => this.read.has(name))
    if (targets.length === 0) return
    const value = node['value']
    if (isNode(value)) {
      const code = this.assignedValue(value)
      for (const target of targets) this.line(`${this.variable(target)} = ${code}`)
      return
    }
    const capture = field(node, 'body')
    const outer = this.buffer
    this.buffers += 1
    this.buffer = `o${this.buffers}`
    this.line(`let ${this.buffer} = ''`)
    this.block(list(field(capture, 'body')))
    for (const target of targets) this.line(`${this.variable(target)} = ${this.use('made')}(${this.buffer})`)
    this.buffer = outer
  }

  /** Markup that stands in a template as a string is markup. */
  private assignedValue(node: Node): string {
    if (node.typename === 'Literal' && typeof node.value === 'string' && node.value.includes('<'))
      return `${this.use('made')}(${JSON.stringify(node.value)})`
    return this.value(this.expression(node))
  }

  private value(expression: Expression): string {
    switch (expression.kind) {
      case 'value':
        return expression.code
      case 'none':
        return 'undefined'
      case 'markup':
        return `${this.use('made')}(${expression.code})`
      default:
        return `${this.use('of')}(${expression.code})`
    }
  }

  private valueOf(node: Node): string {
    return this.value(this.expression(node))
  }

  /** The code that adds an expression to the page. */
  private out(node: Node): string {
    if (node.typename === 'Group') return this.out(list(node)[0] ?? node)
    if (node.typename === 'InlineIf') {
      const cond = this.condition(field(node, 'cond'))
      const other = isNode(node['else_']) ? this.out(node['else_']) : "''"
      if (cond === 'undefined') return other
      const body = this.out(field(node, 'body'))
      return `(${cond} ? ${body} : ${other})`
    }
    const expression = this.expression(node)
    if (expression.literal !== undefined && expression.kind !== 'markup')
      return JSON.stringify(escapeLiteral(String(expression.literal)))
    if (expression.kind === 'markup') return expression.code
    if (expression.kind === 'number') return `String(${expression.code})`
    if (expression.kind === 'none') return "''"
    return `${this.use('out')}(${expression.code})`
  }

  private condition(node: Node): string {
    switch (node.typename) {
      case 'Group':
        return this.condition(list(node)[0] ?? node)
      case 'Or': {
        const left = this.condition(field(node, 'left'))
        const right = this.condition(field(node, 'right'))
        return left === 'undefined' ? right : `(${left} || ${right})`
      }
      case 'And':
        return `(${this.condition(field(node, 'left'))} && ${this.condition(field(node, 'right'))})`
      case 'Not':
        return `!${this.condition(field(node, 'target'))}`
      default: {
        const { code, kind } = this.expression(node)
        if (kind === 'text' || kind === 'markup') return `${code} !== ''`
        if (kind === 'number') return `${code} !== 0`
        return kind === 'value' && this.couldBeMarkup(node) ? `${this.use('present')}(${code})` : code
      }
    }
  }

  private expression(node: Node): Expression {
    switch (node.typename) {
      case 'Group':
        return this.expression(list(node)[0] ?? node)
      case 'Literal':
        return this.literal(node.value)
      case 'Symbol':
        return this.symbol(String(node.value))
      case 'LookupVal':
        return this.lookup(node)
      case 'Filter':
        return this.filter(node)
      case 'FunCall':
        return this.call(node)
      case 'InlineIf': {
        const other = isNode(node['else_']) ? this.valueOf(node['else_']) : this.value(this.literal(''))
        const cond = this.condition(field(node, 'cond'))
        if (cond === 'undefined') return { code: other, kind: 'value' }
        return { code: `(${cond} ? ${this.valueOf(field(node, 'body'))} : ${other})`, kind: 'value' }
      }
      case 'Or':
        return {
          code: `(${this.valueOf(field(node, 'left'))} || ${this.valueOf(field(node, 'right'))})`,
          kind: 'value',
        }
      case 'And':
      case 'Not':
        return { code: this.condition(node), kind: 'truth' }
      case 'Compare':
        return this.compare(node)
      case 'In':
        return {
          code: `${this.use('inside')}(${this.valueOf(field(node, 'left'))}, ${this.valueOf(field(node, 'right'))})`,
          kind: 'truth',
        }
      case 'Is':
        return this.test(node)
      case 'Add':
      case 'Concat':
        return this.add(node)
      case 'Sub':
        return {
          code: `${this.use('minus')}(${this.valueOf(field(node, 'left'))}, ${this.valueOf(field(node, 'right'))})`,
          kind: 'number',
        }
      case 'Mul':
        return {
          code: `(Number(${this.valueOf(field(node, 'left'))}) * Number(${this.valueOf(field(node, 'right'))}))`,
          kind: 'number',
        }
      case 'Dict':
        return {
          code:
            this.use('of') +
            `({ ${list(node)
              .map(pair => this.pair(pair))
              .join(', ')} })`,
          kind: 'value',
        }
      case 'Array':
        return {
          code: `${this.use('of')}([${list(node)
            .map(each => this.valueOf(each))
            .join(', ')}])`,
          kind: 'value',
        }
      default:
        throw new Error(`${this.source.file}: no expression for ${node.typename}`)
    }
  }

  private pair(pair: Node): string {
    return `${JSON.stringify(String(field(pair, 'key').value))}: ${this.valueOf(field(pair, 'value'))}`
  }

  private literal(value: unknown): Expression {
    if (typeof value === 'string') return { code: JSON.stringify(value), kind: 'text', literal: value }
    if (typeof value === 'number') return { code: String(value), kind: 'number', literal: value }
    if (typeof value === 'boolean') return { code: String(value), kind: 'truth' }
    return { code: `${this.use('of')}(null)`, kind: 'value' }
  }

  private symbol(name: string): Expression {
    if (this.names.has(name)) return { code: this.variable(name), kind: 'value' }
    if (name === 'caller' && this.caller === 'function') return { code: 'true', kind: 'truth' }
    return none
  }

  private lookup(node: Node): Expression {
    const target = field(node, 'target')
    const name = field(node, 'val')
    if (target.typename === 'Symbol' && target.value === 'loop') return this.loopLookup(String(name.value))
    const from = this.expression(target)
    if (from.kind === 'none') return none
    const key = name.typename === 'Literal' ? JSON.stringify(name.value) : `${this.use('plain')}(${this.valueOf(name)})`
    return { code: `${this.value(from)}?.[${key}]`, kind: 'value' }
  }

  private loopLookup(name: string): Expression {
    const index = this.loops.at(-1) ?? ''
    switch (name) {
      case 'index':
        return { code: index, kind: 'number' }
      case 'index0':
        return { code: `(${index} - 1)`, kind: 'number' }
      case 'first':
        return { code: `(${index} === 1)`, kind: 'truth' }
      default:
        throw new Error(`${this.source.file}: loop.${name}`)
    }
  }

  private filter(node: Node): Expression {
    const name = String(field(node, 'name').value)
    const [target, first, second] = list(field(node, 'args'))
    if (!target) throw new Error(`${this.source.file}: ${name} of nothing`)
    const arg = first && first.typename !== 'KeywordArgs' ? this.valueOf(first) : 'undefined'
    const simple = (of: string, kind: Expression['kind'] = 'value', ...more: readonly string[]): Expression => ({
      code: `${this.use(of)}(${[this.valueOf(target), ...more].join(', ')})`,
      kind,
    })
    switch (name) {
      case 'indent':
        return this.expression(target)
      case 'trim': {
        const inner = this.expression(target)
        return inner.kind === 'markup' ? { code: `${inner.code}.trim()`, kind: 'markup' } : simple('trim')
      }
      case 'safe':
        return this.safe(target)
      case 'escape':
        return { code: this.out(target), kind: 'markup' }
      case 'default':
        if (second) return { code: `(${this.valueOf(target)} || ${arg})`, kind: 'value' }
        return simple('orElse', 'value', arg)
      case 'length':
        return simple('size', 'number')
      case 'string':
        return simple('plain', 'text')
      case 'replace':
        return simple('replace', 'value', arg, second ? this.valueOf(second) : "''")
      case 'select':
        return simple('select', 'value', arg, ...(second ? [this.valueOf(second)] : []))
      case 'join':
        return simple('joinList', 'value', first ? arg : this.value(this.literal('')))
      case 'int':
        return simple('whole')
      case 'mojDate':
      case 'date':
        return simple('mojDate', 'value', arg)
      case 'capitalize':
      case 'lower':
        return simple(name)
      default:
        throw new Error(`${this.source.file}: no filter ${name}`)
    }
  }

  /** `x | safe`: what stands in the template is markup; what was given is markup only if it was made as markup. */
  private safe(target: Node): Expression {
    if (target.typename === 'Group') return this.safe(list(target)[0] ?? target)
    if (target.typename === 'Literal')
      return { code: JSON.stringify(target.value), kind: 'markup', literal: String(target.value) }
    if (target.typename === 'InlineIf') {
      const other = isNode(target['else_'])
        ? this.safe(target['else_'])
        : this.safe({ ...target, typename: 'Literal', value: '' })
      const body = this.markup(this.safe(field(target, 'body')))
      return { code: `(${this.condition(field(target, 'cond'))} ? ${body} : ${this.markup(other)})`, kind: 'markup' }
    }
    if (target.typename === 'Add') {
      const pieces = this.pieces(target).map(piece => this.markup(this.safe(piece)))
      return { code: `(${pieces.join(' + ')})`, kind: 'markup' }
    }
    if (target.typename === 'Filter' && field(target, 'name').value === 'default') {
      const [inner, other] = list(field(target, 'args'))
      if (inner && other)
        return { code: `${this.use('orElse')}(${this.valueOf(inner)}, ${this.value(this.safe(other))})`, kind: 'value' }
    }
    const inner = this.expression(target)
    if (inner.kind === 'markup' || inner.kind === 'none') return inner
    return { code: `${this.use('safe')}(${this.value(inner)})`, kind: 'value' }
  }

  private markup(expression: Expression): string {
    if (expression.kind === 'markup') return expression.code
    return expression.kind === 'none' ? "''" : `${this.use('out')}(${expression.code})`
  }

  private pieces(node: Node): readonly Node[] {
    if (node.typename === 'Group') return this.pieces(list(node)[0] ?? node)
    if (node.typename !== 'Add' && node.typename !== 'Concat') return [node]
    return [...this.pieces(field(node, 'left')), ...this.pieces(field(node, 'right'))]
  }

  private add(node: Node): Expression {
    const pieces = this.pieces(node)
    if (pieces.some(piece => this.couldBeMarkup(piece))) {
      let literal = 0
      for (const [at, piece] of pieces.entries()) if (piece.typename === 'Literal') literal |= 1 << at
      return {
        code: `${this.use('joined')}(${[String(literal), ...pieces.map(piece => this.valueOf(piece))].join(', ')})`,
        kind: 'value',
      }
    }
    const [first, ...rest] = pieces
    if (!first) throw new Error('Nothing to add')
    const code = rest.reduce((sum, piece) => `${this.use('plus')}(${sum}, ${this.valueOf(piece)})`, this.valueOf(first))
    return { code, kind: 'value' }
  }

  private compare(node: Node): Expression {
    const [op] = node['ops'] as readonly { readonly type: string; readonly expr: Node }[]
    if (!op) throw new Error('A comparison with nothing')
    const left = this.valueOf(field(node, 'expr'))
    const right = this.valueOf(op.expr)
    if (op.type === '===' || op.type === '!==') return { code: `(${left} ${op.type} ${right})`, kind: 'truth' }
    if (op.type === '==' || op.type === '!=')
      return { code: `${op.type === '!=' ? '!' : ''}${this.use('same')}(${left}, ${right})`, kind: 'truth' }
    return { code: `(${this.use('minus')}(${left}, ${right}) ${op.type} 0)`, kind: 'truth' }
  }

  private test(node: Node): Expression {
    const right = field(node, 'right')
    const left = this.valueOf(field(node, 'left'))
    const called = right.typename === 'FunCall'
    const name = String(called ? field(right, 'name').value : right.value)
    const truth = (code: string): Expression => ({ code, kind: 'truth' })
    switch (name) {
      case 'sameas':
        return truth(`(${left} === ${this.valueOf(list(field(right, 'args'))[0] ?? right)})`)
      case 'null':
        return truth(`(${left} === ${this.use('of')}(null))`)
      case 'undefined':
        return truth(`(${left} === undefined)`)
      case 'defined':
        return truth(`(${left} !== undefined)`)
      case 'string':
        return truth(`${this.use('isText')}(${left})`)
      case 'mapping':
        return truth(`${this.use('isMapping')}(${left})`)
      default:
        throw new Error(`${this.source.file}: no test ${name}`)
    }
  }

  private call(node: Node): Expression {
    const name = field(node, 'name')
    const args = list(field(node, 'args'))
    if (name.typename === 'LookupVal') return this.method(name, args)
    const called = String(name.value)
    if (called === 'caller') {
      if (this.caller === 'function') return { code: 'caller()', kind: 'markup' }
      return this.caller === 'option' ? { code: `${this.use('out')}(params?.["html"])`, kind: 'markup' } : none
    }
    if (called === 'govukAttributes')
      return {
        code: `${this.use('govukAttributes')}(${args.map(arg => this.valueOf(arg)).join(', ')})`,
        kind: 'markup',
      }
    const own = this.importedAs.get(called)
    if (own === undefined && !this.macros.has(called)) throw new Error(`${this.source.file}: no macro ${called}`)
    if (own !== undefined) this.imports.add(own)
    const given = args.filter(arg => arg.typename !== 'KeywordArgs').map(arg => this.valueOf(arg))
    for (const arg of args.filter(each => each.typename === 'KeywordArgs'))
      for (const pair of list(arg)) given.push(this.closure(field(pair, 'value')))
    if (own !== undefined && given.length === 0) given.push('undefined')
    return { code: `${own ?? called}(${given.join(', ')})`, kind: 'markup' }
  }

  private closure(caller: Node): string {
    const outer = this.lines
    this.lines = []
    const before = this.buffer
    this.buffer = 'o'
    this.depth += 1
    this.line("let o = ''")
    this.block(list(field(caller, 'body')))
    this.line('return o')
    this.depth -= 1
    const body = this.lines.join('\n')
    this.lines = outer
    this.buffer = before
    return `() => {\n${body}\n${'  '.repeat(this.depth)}}`
  }

  private method(name: Node, args: readonly Node[]): Expression {
    const on = this.valueOf(field(name, 'target'))
    const first = args[0] ? this.valueOf(args[0]) : 'undefined'
    switch (field(name, 'val').value) {
      case 'concat':
        return { code: `${this.use('concat')}(${on}, ${first})`, kind: 'value' }
      case 'join':
        return { code: `${this.use('joinList')}(${on}, ${first})`, kind: 'value' }
      case 'includes':
        return { code: `${this.use('inside')}(${first}, ${on})`, kind: 'truth' }
      default:
        throw new Error(`${this.source.file}: no method ${String(field(name, 'val').value)}`)
    }
  }
}

/**
 * A nunjucks template in TypeScript. With `render`, the template is one function of that name that takes `params` and
 * gives markup; without, each of its macros is a function.
 */
export function compileTemplate(text: string, source: Source, render?: string): Compiled {
  const compiler = new Compiler(source)
  const code = compiler.compile(text, render)
  return { code, imports: compiler.imports, runtime: compiler.runtime }
}
