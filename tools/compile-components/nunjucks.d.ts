/** What the component compiler uses of nunjucks: its parser, and rendering for comparison in tests. */
declare module 'nunjucks' {
  interface Node {
    readonly typename: string
    readonly lineno: number
    readonly children?: readonly Node[]
    readonly value?: unknown
    readonly [field: string]: unknown
  }
  interface Environment {
    addFilter(name: string, filter: (...values: never[]) => unknown): Environment
    renderString(template: string, context: object): string
  }
  const nunjucks: {
    readonly parser: {
      parse(source: string, extensions: readonly never[], options: { trimBlocks: boolean; lstripBlocks: boolean }): Node
    }
    readonly Template: new (source: string, environment: Environment) => { render(context: object): string }
    readonly FileSystemLoader: new (paths: readonly string[]) => object
    readonly Environment: new (
      loader: object,
      options: { autoescape: boolean; trimBlocks?: boolean; lstripBlocks?: boolean },
    ) => Environment
  }
  export default nunjucks
}
