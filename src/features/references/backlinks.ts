import { LISTED_NAMERS } from '../../model/comment.ts'
import type { References } from './references-store.ts'
import { listFormat } from '../../i18n/list-format.ts'
import { linkTo } from './reference-link.ts'
import type { Ui } from '../../thread/ui.ts'

/** Says beside what can be done with a comment who names it; nothing where nobody does. */
export function drawNamers(
  article: Element,
  numbers: readonly string[],
  references: References,
  ui: Ui,
): void {
  const line = article.querySelector<HTMLElement>('.namers')
  const [before = '', after = ''] = ui.t('namedBy').split('{numbers}')
  const drawn = [before, ...numbers].join()
  if (line?.dataset['drawn'] === drawn) return
  if (numbers.length === 0) {
    line?.remove()
    return
  }
  const actions = article.querySelector('.actions')
  const fresh = document.createElement(actions ? 'span' : 'p')
  fresh.className = 'namers'
  fresh.setAttribute('part', 'hint')
  fresh.dataset['drawn'] = drawn
  const links = numbers.slice(0, LISTED_NAMERS).map((number) => {
    const link = linkTo(number, references.known(number))
    link.textContent = `#${ui.write(number)}`
    // Among Arabic letters the # would stand right of the digits.
    link.dir = 'ltr'
    return link
  })
  const rest = numbers.length - links.length
  const words = document.createElement('bdi')
  const more = rest > 0 ? [new Text(ui.t('andMore', { count: rest }))] : []
  words.append(before, ...withCommas([...links, ...more], ui), after)
  fresh.append(words)
  if (line) line.replaceWith(fresh)
  else if (actions) actions.append(fresh)
  else article.querySelector('.body, .meta')?.after(fresh)
}

function withCommas(links: readonly (HTMLElement | Text)[], ui: Ui): (Node | string)[] {
  const waiting = [...links]
  if (links.length < 2) return waiting
  // Without "and", a narrow list reads as if the words for the rest were one more number.
  const style = links.at(-1) instanceof Text ? 'long' : 'narrow'
  return listFormat(ui.settings.peek().lang, style)
    .formatToParts(links.map(({ textContent }) => textContent))
    .map(({ type, value }) =>
      // Thai's conjunction has no space after it, nor before it between two.
      type === 'element' ? (waiting.shift() ?? value) : value.replace(/ ?และ$/, ' และ '),
    )
}
