import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const published = (path: string) => readFileSync(`${root}node_modules/${path}`, 'utf8')

/** Sheets of other people that pages are made with. */
export const FRAMEWORKS: Record<string, string> = {
  Bootstrap: published('bootstrap/dist/css/bootstrap.css'),
  Bulma: published('bulma/css/bulma.css'),
  "Tailwind's preflight": published('tailwindcss/preflight.css'),
  'Water.css': published('water.css/out/water.css'),
  Pico: published('@picocss/pico/css/pico.css'),
  'a WordPress theme': readFileSync(new URL('wordpress-theme.css', import.meta.url), 'utf8'),
}

/** Every custom property that the thread keeps to itself. */
const privates = [
  ...new Set(
    readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => readFileSync(`${root}src/${file}`, 'utf8').match(/--_[\w-]+/g)),
  ),
]
const allPrivates = (value: string) =>
  privates.map((name) => `${name}: ${value} !important;`).join('')

const LOUD = `all: unset !important; display: flex !important; margin: 30px !important;
  padding: 20px !important; border: 5px solid red !important; background: yellow !important;
  color: red !important; font: 40px/3 cursive !important; position: relative !important;
  transform: rotate(3deg) !important; float: right !important;`

/** Sheets that mean harm, or come to the same by carelessness. */
export const HOSTILE: Record<string, string> = {
  'that takes back everything': '* { all: revert !important }',
  'that hides every div': 'div { display: none !important }',
  'that makes a rem ten pixels': 'html { font-size: 62.5% }',
  'that makes a rem forty pixels': ':root { font-size: 40px !important; line-height: 4 }',
  'for all form fields': `button, textarea, input, select, fieldset, dialog { ${LOUD} }`,
  'for all landmarks, lists and labels': `section, header, footer, ol, ul, li, form, label, time, p, a, h2, h3 { ${LOUD} }`,
  'for all drawings and pictures': `svg, path, img, picture { ${LOUD} width: 200px !important; fill: red !important }`,
  'for all pseudo-elements': `*::before, *::after { content: 'leak' !important; ${LOUD} }
    *::placeholder, *::marker, *::file-selector-button { color: red !important; font-size: 30px !important }`,
  'of inherited properties on everything': `* {
    letter-spacing: 3px; word-spacing: 8px; text-transform: uppercase; text-indent: 40px;
    text-align: right; text-shadow: 2px 2px red; font-style: italic; font-variant: small-caps;
    font-weight: 900; font-stretch: condensed; font-feature-settings: 'smcp'; font-kerning: none;
    font-variation-settings: 'wght' 900; font-size-adjust: 0.9; font-synthesis: none;
    line-height: 3; white-space: pre; word-break: break-all; hyphens: auto; tab-size: 20;
    text-wrap: balance; line-break: anywhere; text-emphasis: dot; -webkit-text-stroke: 1px red;
    -webkit-text-fill-color: red; text-underline-offset: 8px; text-decoration-thickness: 4px;
    list-style: square inside; border-collapse: collapse; border-spacing: 20px; quotes: '!' '!';
    accent-color: red; caret-color: red; fill: red; stroke: red; writing-mode: horizontal-tb;
    image-rendering: pixelated; empty-cells: hide; caption-side: bottom; orphans: 9; widows: 9;
    text-rendering: geometricPrecision; scrollbar-color: red yellow; user-select: none }`,
  'that moves everything slowly':
    '* { transition: all 1s !important; animation-duration: 5s !important; scroll-behavior: smooth !important }',
  "with the names of the thread's own variables, as colours": `:root, body, * { ${allPrivates('red')} }`,
  "with the names of the thread's own variables, as lengths": `:root, body, * { ${allPrivates('50px')} }`,
  'for classes and parts of such names': `.root, .thread, .comment, .body, .head, .list, .item, .avatar, .composer, .card, .send, .like, .sort, .error, .unseen, [part], [class] { ${LOUD} }`,
  'for the focused and the disabled': `:focus, :focus-visible, :focus-within, :disabled, :hover, :invalid { outline: 9px solid lime !important; box-shadow: 0 0 0 9px blue !important }
    afterword-comments:focus-within { outline: 0 !important; box-shadow: none !important; letter-spacing: 5px; text-transform: uppercase }
    html, body { outline: 0 !important; box-shadow: none !important }`,
}
