import type { KindCode } from '../kinds.ts'
import type { KindOfDate } from './kind-of-date.ts'
import { ard } from './kinds/ard.ts'
import { crd } from './kinds/crd.ts'
import { ersed } from './kinds/ersed.ts'
import { esed } from './kinds/esed.ts'
import { hdced } from './kinds/hdced.ts'
import { led } from './kinds/led.ts'
import { sed } from './kinds/sed.ts'
import { sled } from './kinds/sled.ts'
import { tused } from './kinds/tused.ts'

/** Each kind of date the calculation gives. */
export const kinds: { readonly [code in KindCode]: KindOfDate } = {
  SLED: sled,
  SED: sed,
  LED: led,
  CRD: crd,
  ARD: ard,
  TUSED: tused,
  HDCED: hdced,
  ERSED: ersed,
  ESED: esed,
}

/** The kinds, in the order in which they are put into a result. */
export const inOrderOfResult = Object.entries(kinds) as readonly (readonly [KindCode, KindOfDate])[]
