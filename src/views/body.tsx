import { useLayoutEffect, useRef } from 'preact/hooks'
import { sanitize } from '../text/sanitize.ts'

/** What the author wrote, as a sanitised fragment; never a string of HTML. */
export function Body({ html }: { html: string }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const fragment = sanitize(html)
    // Without a single element it is plain text, whose line breaks are all the form it has.
    place.current?.classList.toggle('plain', fragment.firstElementChild === null)
    place.current?.replaceChildren(fragment)
    // What scrolls must be reachable without a mouse.
    for (const box of place.current?.querySelectorAll<HTMLElement>('pre, table') ?? []) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0
    }
  }, [html])
  return <div part="body" class="body" dir="auto" ref={place} />
}
