import { ENGLISH, ENGLISH_MORE } from './english.ts'

export const GERMAN = { ...ENGLISH, ...ENGLISH_MORE }
