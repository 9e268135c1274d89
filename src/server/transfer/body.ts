import MarkdownIt from 'markdown-it'
import { plainText } from '../../model/plain-text.ts'
import { cleanText } from '../text/clean-text.ts'
import { sanitizeHtml, textAsHtml } from '../text/sanitize-html.ts'
import { isVisible } from '../text/visible-text.ts'
import type { Body } from './record.ts'

/** The most characters of one comment: what WordPress and Isso take. */
const MAX_BODY = 65_535

/** Markdown of systems that let HTML through; what comes out of it is sanitised. */
const markdownWithHtml = new MarkdownIt({ html: true, breaks: true, linkify: true })

/** What is stored of a body. `html` is null for Markdown that says here what it said there. */
export interface StoredBody {
  text: string
  html: string | null
  isCut: boolean
}

/** Null where nothing of it would be seen. */
export function storedBody({ kind, source, plain }: Body): StoredBody | null {
  const isCut = source.length > MAX_BODY
  const cut = cleanText(source.slice(0, MAX_BODY))
  if (kind === 'markdown' && !/<[a-z/!]/i.test(cut)) return shown(cut.trim(), null, isCut)
  const html =
    kind === 'text'
      ? textAsHtml(cut.trim())
      : sanitizeHtml(kind === 'html' ? cut : markdownWithHtml.render(cut))
  const text = cleanText((plain ?? plainText(html)).slice(0, MAX_BODY)).trim()
  return shown(text, html, isCut)
}

function shown(text: string, html: string | null, isCut: boolean): StoredBody | null {
  return isVisible(text) && (html === null || isVisible(plainText(html)))
    ? { text, html, isCut }
    : null
}
