import type { Plugin } from 'vite'

/** What doesn't work in Preact and signals on every page, and what does the same. */
const REPLACEMENTS: [file: RegExp, found: RegExp, instead: string][] = [
  [
    /@preact\/signals\/dist\/signals\.(module\.js|mjs)$/,
    /(\w+\[\w+\])=(\w+)\.bind\(null,\1\|\|(?:function\(\)\{\}|\(\(\)=>\{\}\))\)/,
    '{const old=$1||(()=>{});$1=(...all)=>$2(old,...all)}',
  ],
  [/@preact\/signals\/dist\/signals\.(module\.js|mjs)$/, /(\.__np=\w+=)\{\}/, '$1{__proto__:null}'],
  [
    /@preact\/signals\/dist\/signals\.(module\.js|mjs)$/,
    /(\w+)=\{\};(?=\w+\.U=\1)/,
    '$1={__proto__:null};',
  ],
  [
    /@preact\/signals-core\/dist\/signals-core\.(module\.js|mjs)$/,
    /(\w+)\.bind\(this,(\w+)\)/,
    '(()=>$1.call(this,$2))',
  ],
  [/preact\/dist\/preact\.mjs$/, /\w+\.createTextNode\((\w+)\)/, 'new Text($1)'],
  [
    /preact\/dist\/preact\.mjs$/,
    /(\w+)\.createElementNS\(/,
    'Document.prototype.createElementNS.call($1,',
  ],
]

/**
 * Makes Preact and signals work on every page. MooTools has a `bind` that takes arguments but
 * doesn't curry, so that Preact's hooks would lose what they are called with; an object that is
 * looked through with `in` has whatever a page has put on `Object.prototype`; and an image named
 * `createTextNode` hides that method of the document. The build fails when a new version is written
 * otherwise.
 */
export function hardenLibraries(): Plugin {
  return {
    name: 'harden-libraries',
    transform(code, id) {
      const replacements = REPLACEMENTS.filter(([file]) => file.test(id))
      if (replacements.length === 0) return undefined
      for (const [, found, instead] of replacements) {
        if (!found.test(code)) throw new Error(`${found} is no longer found in ${id}.`)
        code = code.replace(found, instead)
      }
      return { code, map: null }
    },
  }
}
