export declare const rooms: Readonly<Record<string, readonly string[]>>
export declare const desks: readonly string[]
export declare const hall: readonly string[]
export declare const outbuildings: readonly string[]
export declare const browserCode: string
export declare const doors: readonly string[]
export declare function mayEnter(room: string): readonly string[]
export declare function schemaOf(room: string): string
export declare function roomOf(file: string): string | undefined
