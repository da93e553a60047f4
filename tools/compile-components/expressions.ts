import { Survey } from './survey.ts'
import { escapeLiteral, field, isNode, list, type Expression, type Node } from './syntax.ts'

const none: Expression = { code: 'undefined', kind: 'none' }

/** Words that may not name a variable. */
const RESERVED = new Set(['default', 'new', 'class', 'for', 'if', 'in', 'switch', 'case', 'var', 'let', 'of'])

/** Turns the expressions of a template into code. */
export abstract class Expressions extends Survey {
  /** Functions of other components that are called. */
  readonly imports = new Set<string>()
  /** Functions of the runtime that are called. */
  readonly runtime = new Set<string>()
  /** Variables that can be seen here. */
  protected names: ReadonlySet<string> = new Set<string>()
  /** The counters of the loops round this place. */
  protected readonly loops: string[] = []
  /** What `caller()` stands for here: a function's name, or the `html` option. */
  protected caller: 'function' | 'option' | 'none' = 'none'

  /** The body of a call, as a function that gives markup. */
  protected abstract closure(caller: Node): string

  protected use(name: string): string {
    this.runtime.add(name)
    return name
  }

  protected variable(name: string): string {
    return RESERVED.has(name) ? `${name}_` : name
  }

  protected value(expression: Expression): string {
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

  protected valueAt(node: Node): string {
    return this.value(this.expression(node))
  }

  /** The code that adds an expression to the page. */
  protected out(node: Node): string {
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

  protected condition(node: Node): string {
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

  protected expression(node: Node): Expression {
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
        const other = isNode(node['else_']) ? this.valueAt(node['else_']) : this.value(this.literal(''))
        const cond = this.condition(field(node, 'cond'))
        if (cond === 'undefined') return { code: other, kind: 'value' }
        return { code: `(${cond} ? ${this.valueAt(field(node, 'body'))} : ${other})`, kind: 'value' }
      }
      case 'Or':
        return {
          code: `(${this.valueAt(field(node, 'left'))} || ${this.valueAt(field(node, 'right'))})`,
          kind: 'value',
        }
      case 'And':
      case 'Not':
        return { code: this.condition(node), kind: 'truth' }
      case 'Compare':
        return this.compare(node)
      case 'In':
        return {
          code: `${this.use('inside')}(${this.valueAt(field(node, 'left'))}, ${this.valueAt(field(node, 'right'))})`,
          kind: 'truth',
        }
      case 'Is':
        return this.test(node)
      case 'Add':
      case 'Concat':
        return this.add(node)
      case 'Sub':
        return {
          code: `${this.use('minus')}(${this.valueAt(field(node, 'left'))}, ${this.valueAt(field(node, 'right'))})`,
          kind: 'number',
        }
      case 'Mul':
        return {
          code: `(Number(${this.valueAt(field(node, 'left'))}) * Number(${this.valueAt(field(node, 'right'))}))`,
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
            .map(each => this.valueAt(each))
            .join(', ')}])`,
          kind: 'value',
        }
      default:
        throw new Error(`${this.source.file}: no expression for ${node.typename}`)
    }
  }

  protected pair(pair: Node): string {
    return `${JSON.stringify(String(field(pair, 'key').value))}: ${this.valueAt(field(pair, 'value'))}`
  }

  protected literal(value: unknown): Expression {
    if (typeof value === 'string') return { code: JSON.stringify(value), kind: 'text', literal: value }
    if (typeof value === 'number') return { code: String(value), kind: 'number', literal: value }
    if (typeof value === 'boolean') return { code: String(value), kind: 'truth' }
    return { code: `${this.use('of')}(null)`, kind: 'value' }
  }

  protected symbol(name: string): Expression {
    if (this.names.has(name)) return { code: this.variable(name), kind: 'value' }
    if (name === 'caller' && this.caller === 'function') return { code: 'true', kind: 'truth' }
    return none
  }

  protected lookup(node: Node): Expression {
    const target = field(node, 'target')
    const name = field(node, 'val')
    if (target.typename === 'Symbol' && target.value === 'loop') return this.loopLookup(String(name.value))
    const from = this.expression(target)
    if (from.kind === 'none') return none
    const key = name.typename === 'Literal' ? JSON.stringify(name.value) : `${this.use('plain')}(${this.valueAt(name)})`
    return { code: `${this.value(from)}?.[${key}]`, kind: 'value' }
  }

  protected loopLookup(name: string): Expression {
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

  protected filter(node: Node): Expression {
    const name = String(field(node, 'name').value)
    const [target, first, second] = list(field(node, 'args'))
    if (!target) throw new Error(`${this.source.file}: ${name} of nothing`)
    const arg = first && first.typename !== 'KeywordArgs' ? this.valueAt(first) : 'undefined'
    const simple = (of: string, kind: Expression['kind'] = 'value', ...more: readonly string[]): Expression => ({
      code: `${this.use(of)}(${[this.valueAt(target), ...more].join(', ')})`,
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
        if (second) return { code: `(${this.valueAt(target)} || ${arg})`, kind: 'value' }
        return simple('orElse', 'value', arg)
      case 'length':
        return simple('size', 'number')
      case 'string':
        return simple('plain', 'text')
      case 'replace':
        return simple('replace', 'value', arg, second ? this.valueAt(second) : "''")
      case 'select':
        return simple('select', 'value', arg, ...(second ? [this.valueAt(second)] : []))
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
  protected safe(target: Node): Expression {
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
        return { code: `${this.use('orElse')}(${this.valueAt(inner)}, ${this.value(this.safe(other))})`, kind: 'value' }
    }
    const inner = this.expression(target)
    if (inner.kind === 'markup' || inner.kind === 'none') return inner
    return { code: `${this.use('safe')}(${this.value(inner)})`, kind: 'value' }
  }

  protected markup(expression: Expression): string {
    if (expression.kind === 'markup') return expression.code
    return expression.kind === 'none' ? "''" : `${this.use('out')}(${expression.code})`
  }

  protected pieces(node: Node): readonly Node[] {
    if (node.typename === 'Group') return this.pieces(list(node)[0] ?? node)
    if (node.typename !== 'Add' && node.typename !== 'Concat') return [node]
    return [...this.pieces(field(node, 'left')), ...this.pieces(field(node, 'right'))]
  }

  protected add(node: Node): Expression {
    const pieces = this.pieces(node)
    if (pieces.some(piece => this.couldBeMarkup(piece))) {
      let literal = 0
      for (const [at, piece] of pieces.entries()) if (piece.typename === 'Literal') literal |= 1 << at
      return {
        code: `${this.use('joined')}(${[String(literal), ...pieces.map(piece => this.valueAt(piece))].join(', ')})`,
        kind: 'value',
      }
    }
    const [first, ...rest] = pieces
    if (!first) throw new Error('Nothing to add')
    const code = rest.reduce((sum, piece) => `${this.use('plus')}(${sum}, ${this.valueAt(piece)})`, this.valueAt(first))
    return { code, kind: 'value' }
  }

  protected compare(node: Node): Expression {
    const [op] = node['ops'] as readonly { readonly type: string; readonly expr: Node }[]
    if (!op) throw new Error('A comparison with nothing')
    const left = this.valueAt(field(node, 'expr'))
    const right = this.valueAt(op.expr)
    if (op.type === '===' || op.type === '!==') return { code: `(${left} ${op.type} ${right})`, kind: 'truth' }
    if (op.type === '==' || op.type === '!=')
      return { code: `${op.type === '!=' ? '!' : ''}${this.use('same')}(${left}, ${right})`, kind: 'truth' }
    return { code: `(${this.use('minus')}(${left}, ${right}) ${op.type} 0)`, kind: 'truth' }
  }

  protected test(node: Node): Expression {
    const right = field(node, 'right')
    const left = this.valueAt(field(node, 'left'))
    const called = right.typename === 'FunCall'
    const name = String(called ? field(right, 'name').value : right.value)
    const truth = (code: string): Expression => ({ code, kind: 'truth' })
    switch (name) {
      case 'sameas':
        return truth(`(${left} === ${this.valueAt(list(field(right, 'args'))[0] ?? right)})`)
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

  protected call(node: Node): Expression {
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
        code: `${this.use('govukAttributes')}(${args.map(arg => this.valueAt(arg)).join(', ')})`,
        kind: 'markup',
      }
    const own = this.importedAs.get(called)
    if (own === undefined && !this.macros.has(called)) throw new Error(`${this.source.file}: no macro ${called}`)
    if (own !== undefined) this.imports.add(own)
    const given = args.filter(arg => arg.typename !== 'KeywordArgs').map(arg => this.valueAt(arg))
    for (const arg of args.filter(each => each.typename === 'KeywordArgs'))
      for (const pair of list(arg)) given.push(this.closure(field(pair, 'value')))
    if (own !== undefined && given.length === 0) given.push('undefined')
    return { code: `${own ?? called}(${given.join(', ')})`, kind: 'markup' }
  }

  protected method(name: Node, args: readonly Node[]): Expression {
    const on = this.valueAt(field(name, 'target'))
    const first = args[0] ? this.valueAt(args[0]) : 'undefined'
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
