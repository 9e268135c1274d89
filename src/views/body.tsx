import { useLayoutEffect, useRef } from 'preact/hooks'
import { sanitize } from '../text/sanitize.ts'

/** What the author wrote, as a sanitised fragment; never a string of HTML. */
export function Body({ html }: { html: string }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const fragment = sanitize(html)
    // Without a single element it is plain text, whose line breaks are all the form it has.
    place.current?.classList.toggle('plain', fragment.firstElementChild === null)
    if (place.current) replaceChanged(place.current, fragment)
    // What scrolls must be reachable without a mouse.
    for (const box of place.current?.querySelectorAll<HTMLElement>('pre, table') ?? []) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0
    }
  }, [html])
  return <div part="body" class="body" dir="auto" ref={place} />
}

/** Leaves what is the same, so that a selection or the focus in it stays. */
function replaceChanged(place: Element, fragment: DocumentFragment): void {
  let old = place.firstChild
  const fresh = [...fragment.childNodes]
  for (const node of fresh) {
    const next = old?.nextSibling ?? null
    if (!old) place.append(node)
    else if (!old.isEqualNode(node)) old.replaceWith(node)
    old = next
  }
  while (old) {
    const next = old.nextSibling
    old.remove()
    old = next
  }
}
