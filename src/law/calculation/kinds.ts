import type { KindOfDate } from './kind-of-date.ts'
import { ard } from './kinds/ard.ts'
import { crd } from './kinds/crd.ts'
import { ersed } from './kinds/ersed.ts'
import { esed } from './kinds/esed.ts'
import { etd } from './kinds/etd.ts'
import { hdced } from './kinds/hdced.ts'
import { led } from './kinds/led.ts'
import { ltd } from './kinds/ltd.ts'
import { mtd } from './kinds/mtd.ts'
import { ped } from './kinds/ped.ts'
import { prrd } from './kinds/prrd.ts'
import { sed } from './kinds/sed.ts'
import { sled } from './kinds/sled.ts'
import { tariff } from './kinds/tariff.ts'
import { tersed } from './kinds/tersed.ts'
import { tused } from './kinds/tused.ts'

const declared = {
  SLED: sled,
  SED: sed,
  LED: led,
  CRD: crd,
  ARD: ard,
  MTD: mtd,
  TUSED: tused,
  HDCED: hdced,
  PED: ped,
  ERSED: ersed,
  ETD: etd,
  LTD: ltd,
  PRRD: prrd,
  ESED: esed,
  TARIFF: tariff,
  TERSED: tersed,
} as const satisfies Record<string, KindOfDate>

/** The code of a kind of date that the calculation gives, as the field writes it. */
export type KindCode = keyof typeof declared

/** Each kind of date the calculation gives. */
export const kinds: { readonly [code in KindCode]: KindOfDate } = declared

/** The kinds, in the order in which they are put into a result. */
export const inOrderOfResult = Object.entries(kinds) as readonly (readonly [KindCode, KindOfDate])[]
