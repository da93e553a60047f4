import { field, isNode, list, nodesOf, parse, type Node, type Source } from './syntax.ts'

const HTML_NAME = /html$/i

/** What a template says of its names before any of it is compiled. */
export class Survey {
  protected readonly source: Source
  /** Names that are read at all. */
  protected readonly read = new Set<string>()
  protected readonly macros = new Set<string>()
  /** The functions that imported macros have become. */
  protected readonly importedAs = new Map<string, string>()
  /** Names that may hold markup. */
  protected readonly mayBeMarkup = new Set<string>()

  constructor(source: Source) {
    this.source = source
  }

  protected isCaller(node: Node): boolean {
    return node.typename === 'Symbol' && node.value === 'caller'
  }

  /** Which names are read at all, which may hold markup, and where macros come from. */
  protected survey(root: Node): void {
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

  protected couldBeMarkup(node: Node): boolean {
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
}
