import type { Room } from './index.ts'

export interface House {
  readonly rooms: readonly Room[]
}
