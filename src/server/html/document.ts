import { createHash } from 'node:crypto'
import { escapeHtml } from '../text/sanitize-html.ts'

const STYLE = `:root { color-scheme: light dark }
body { max-inline-size: 44em; margin: 0 auto; padding: 1.5em; font: 1em/1.6 system-ui, sans-serif; overflow-wrap: anywhere }
ol { list-style: none; padding-inline-start: 1.2em; border-inline-start: 1px solid color-mix(in srgb, currentcolor 20%, transparent) }
body > section > ol { padding: 0; border: 0 }
input:not([type=hidden]), textarea, button { font: inherit; padding: .5em .7em; min-block-size: 2.75em; box-sizing: border-box }
input:not([type=hidden]), textarea { inline-size: 100% }
.afterword-error { color: light-dark(#a1111b, #ff9a9a) }`

/** What lets a browser take the style of these pages, and nothing else. */
export const DOCUMENT_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** A whole page around some HTML. */
export function documentOf(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}</body>
</html>
`
}
