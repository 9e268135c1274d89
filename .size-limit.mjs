import { readdirSync } from 'node:fs'

const chunks = readdirSync(new URL('dist/chunks', import.meta.url))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replace(/-\w+\.js$/, ''))

const of = (...names) => names.map((name) => `dist/chunks/${name}-*.js`)
const limit = (name, path, bytes) => ({ name, path, limit: `${bytes} B`, brotli: true })

const FIRST = ['core', 'widget']
/** What the form needs besides, to be there for the first key. */
const FORM = ['shared', 'interaction', 'views', 'composer']

export default [
  limit('the loader', 'dist/afterword.js', 2048),
  limit('counts', 'dist/counts.js', 832),
  limit('until the thread shows', ['dist/afterword.js', ...of(...FIRST)], 25_050),
  limit(
    'until the form is ready for the first key',
    ['dist/afterword.js', ...of(...FIRST, ...FORM)],
    41_750,
  ),
  limit('the sanitizer', of('dompurify', 'purifier'), 9500),
  ...chunks
    .filter((name) => !FIRST.includes(name))
    .map((name) => limit(`later: ${name}`, of(name), 8192)),
]
