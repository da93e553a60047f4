import { Expressions } from './expressions.ts'
import { collapse, field, isNode, list, nodesOf, parse, type Compiled, type Node, type Source } from './syntax.ts'

/** Turns the statements of a template into code, and with its expressions the whole of it. */
class Compiler extends Expressions {
  private lines: string[] = []
  private depth = 1
  private buffer = 'o'
  private buffers = 0
  private counters = 0

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

  private functionBody(root: Node, params: readonly string[]): string {
    const outer = { lines: this.lines, buffer: this.buffer, names: this.names, depth: this.depth }
    this.lines = []
    this.buffer = 'o'
    const own = this.assigned(root).filter(name => this.read.has(name) && !params.includes(name))
    this.names = new Set([...outer.names, ...params, ...own])
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

  protected override closure(caller: Node): string {
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
