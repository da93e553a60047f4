export declare function boundaries(folder: string): Promise<{
  readonly read: number
  readonly broken: readonly { readonly rule: string; readonly from: string; readonly to: string }[]
}>
