import type { House } from './house.ts'

export interface Room {
  open(house: House): void
}
