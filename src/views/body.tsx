import { useLayoutEffect, useRef } from 'preact/hooks'
import { sanitize } from '../text/sanitize.ts'

/** What the author wrote, as a sanitised fragment; never a string of HTML. */
export function Body({ html }: { html: string }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => place.current?.replaceChildren(sanitize(html)), [html])
  return <div part="body" class="body" dir="auto" ref={place} />
}
