import { load } from '../../repository.ts'

export const page = load()
