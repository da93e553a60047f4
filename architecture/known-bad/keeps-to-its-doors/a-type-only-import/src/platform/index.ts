export interface Database {
  readonly name: string
}
