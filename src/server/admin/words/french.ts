import { ENGLISH, ENGLISH_MORE } from './english.ts'

export const FRENCH = { ...ENGLISH, ...ENGLISH_MORE }
