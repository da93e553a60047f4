export declare function problems(): readonly { readonly code: string; readonly says: string }[]
export declare function problemsPage(): string
