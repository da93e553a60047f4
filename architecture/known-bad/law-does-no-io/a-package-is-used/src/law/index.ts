import { scaleLinear } from 'd3-scale'

export const share = scaleLinear()
