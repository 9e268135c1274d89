import type { SeedComment } from '../../src/server/seed.ts'

type Person = Pick<SeedComment, 'name' | 'email' | 'url' | 'role'>

/** The readers who come back from post to post, and the blog's author. */
export const odile = {
  name: 'Odile Farrow',
  email: 'odile@kettleweather.example',
  url: 'https://kettleweather.example',
  role: 'owner',
} satisfies Person

export const bertil = { name: 'Bertil Haag' } satisfies Person
export const casimir = { name: 'Casimir Dow', url: 'https://dow.example/notes' } satisfies Person
export const hanne = { name: 'Hanne Vries', url: 'https://nachtdienst.example' } satisfies Person
export const lio = { name: 'Lio (first floor)' } satisfies Person
export const marit = { name: 'Marit Oskend', url: 'https://oskend.example' } satisfies Person
export const noor = { name: 'Noor' } satisfies Person
export const pell = { name: 'Pell' } satisfies Person
export const sunniva = { name: 'Sunniva' } satisfies Person
export const okonedo = {
  name: 'D. Okonedo-Platt',
  url: 'https://okonedoplatt.example',
} satisfies Person
export const tobias = {
  name: 'Tobias Quill',
  url: 'https://quill-and-solder.example/bench',
} satisfies Person
export const ladder = { name: 'The man with the ladder' } satisfies Person
export const ottilie = { name: 'O. Brandt, fourth floor' } satisfies Person
export const ysolde = { name: 'Ysolde Penn', url: 'https://ysolde.example' } satisfies Person
