/** Script-tag entry for index pages: fills every `[data-afterword-count]` with its thread's count. */
import { MAX_COUNTED_THREADS } from './protocol.ts'
import { idOf } from './model/thread-id.ts'

// At most 832 bytes in brotli: a page of links must not pay for more.
const NAME = 'data-afterword-count'
const LINK = 'a[href]'

const script = document.currentScript as HTMLScriptElement
/** The thread that each element was last asked for. */
const asked = new WeakMap<Element, string>()
let timer: ReturnType<typeof setTimeout> | 0 = 0

/** Whether to ask for its count: the thread that it names, or that of the page which the nearest link leads to. */
function isFresh(element: Element): unknown {
  const near = element.closest(`${LINK},:has(${LINK})`)
  const link = (near?.querySelector(LINK) ?? near) as HTMLAnchorElement | null
  const thread = element.getAttribute(NAME) || (link?.hostname && idOf(link.href))
  return thread && asked.get(element) !== thread && asked.set(element, thread)
}

function look(): void {
  timer = 0
  const fresh = [...document.querySelectorAll<HTMLElement>(`[${NAME}]`)].filter(isFresh)
  while (fresh[0]) {
    // What an element says by itself stays when this fails.
    fill(fresh.splice(0, MAX_COUNTED_THREADS)).catch((error) => console.warn('[afterword]', error))
  }
}

async function fill(elements: HTMLElement[]): Promise<void> {
  const endpoint = script.dataset['endpoint'] ?? new URL(script.src).origin
  const query = new URLSearchParams(
    elements.map((element) => ['thread', asked.get(element) as string]),
  )
  const answer = await fetch(endpoint.replace(/\/*$/, '/counts?') + query)
  const counts = (await answer.json()) as Record<string, number>
  for (const element of elements) {
    // Asked again now: a page may have put it to another use meanwhile.
    const count = counts[asked.get(element) as string] as number
    // This is so of whole numbers from 0 alone.
    if (count === count >>> 0) {
      const { dataset } = element.dataset['other'] ? element : script
      // A page may say `en_US`, or anything.
      const declared = element.closest<HTMLElement>('[lang]')?.lang
      const lang = declared?.match(/^[a-z]{2,3}(-[a-z]{2}\b)?/i)?.[0]
      const template =
        dataset[new Intl.PluralRules(lang).select(count)] ??
        dataset['other'] ??
        `{count} comment${count - 1 ? 's' : ''}`
      // A link in it stays one: without it the next look would find another.
      const place = (element.querySelector(LINK) ?? element) as HTMLAnchorElement
      // A link that says how many there are leads to them.
      if (place.href) place.hash ||= 'comments'
      place.textContent = template.replace('{count}', count.toLocaleString(lang))
    }
  }
}

// A page that is still being read, or drawn anew, brings many at once.
const lookSoon = () => (timer ||= setTimeout(look, 50))

// A page that swaps its body runs the tag again; the first goes on watching.
void ((document as unknown as Record<symbol, unknown>)[Symbol.for(NAME)] ??= watch())

function watch(): unknown {
  new MutationObserver(lookSoon).observe(document, {
    attributeFilter: [NAME, 'href'],
    childList: true,
    subtree: true,
  })
  return lookSoon()
}
