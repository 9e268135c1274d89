import body from './body.css?inline'
import comment from './comment.css?inline'
import composer from './composer-slot.css?inline'
import like from './like.css?inline'
import states from './states.css?inline'
import theme from './theme.css?inline'
import thread from './thread.css?inline'

let sheet: CSSStyleSheet | null = null

/** The one style sheet that every thread's shadow root adopts; no `<style>`, so a strict CSP holds. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync([theme, thread, comment, body, like, composer, states].join('\n'))
  }
  return sheet
}
