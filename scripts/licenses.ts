import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/** A library in a build, as Vite lists it. */
interface Library {
  name: string
  version: string
  identifier?: string
  text?: string
}

/** What the licences ask to be said of a library that the build changes. */
const CHANGES: Record<string, string> = {
  dompurify:
    'The build empties the lists of elements and attributes that DOMPurify allows by itself. Its source is at <https://github.com/cure53/DOMPurify>; what is changed, in scripts/trim-dompurify.ts. It is used under the Apache License 2.0.',
}

/** Licences of libraries that name them, and come without their text. */
const TEXTS: Record<string, string> = {
  saxes: `The ISC License

Copyright (c) Isaac Z. Schlueter, Louis-Dominique Dubeau and Contributors

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
}

/**
 * Makes one file of the lists that each build has left, and removes these.
 *
 * @throws Error that names a library which comes without the text of its licence.
 */
export function writeLicenses(lists: readonly string[], file: string): void {
  const libraries = new Map<string, Library>()
  for (const list of lists) {
    for (const library of JSON.parse(readFileSync(list, 'utf8')) as Library[]) {
      libraries.set(`${library.name} ${library.version}`, library)
    }
    rmSync(list)
  }
  const names = [...libraries.keys()].sort()
  const parts = names.map((name) => part(name, libraries.get(name)!))
  const head =
    'The files in this folder hold code of these libraries, each under its own licence.\n'
  writeFileSync(file, `# Third-party licences\n\n${head}\n${parts.join('\n')}`)
}

function part(title: string, { name, identifier, text = TEXTS[name] }: Library): string {
  if (text === undefined) throw new Error(`${title} has no licence file`)
  const changes = CHANGES[name]
  const paragraphs = [
    `## ${title}${identifier === undefined ? '' : ` (${identifier.replace(/^\((.*)\)$/, '$1')})`}`,
    ...(changes === undefined ? [] : [changes]),
    `\`\`\`\n${text.replace(/\r\n?/g, '\n')}\n\`\`\``,
  ]
  return `${paragraphs.join('\n\n')}\n`
}
