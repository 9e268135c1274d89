import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listUrl } from '../../protocol.ts'

/** The chunks that every thread needs, as the loader names them: `NAME-HASH`, each after what it imports. */
const PINS = /\b(core-\w{43}) (widget-\w{43})\b/

/**
 * Lines for a page's head which have the browser load what the loader asks for first before the
 * loader itself is here. They go with this build of the widget.
 *
 * @param directory - Holds `afterword.js` and its chunks.
 * @param served - The URL of that directory.
 * @returns None where the loader is another's, or isn't there: then another host has the widget's files.
 */
export function preloadLinks(
  directory: string,
  served: string,
  list: { endpoint: string; thread: string },
): string[] {
  const loader = join(directory, 'afterword.js')
  const [, ...pins] = (existsSync(loader) && PINS.exec(readFileSync(loader, 'utf8'))) || []
  if (pins.length === 0) return []
  const url = listUrl(list.endpoint, { thread: list.thread, order: 'oldest', limit: 50 })
  return [
    ...pins.map(
      (pin) =>
        `<link rel="modulepreload" href="${served}/chunks/${pin}.js" integrity="sha256-${pin.slice(-43)}=" crossorigin>`,
    ),
    `<link rel="preload" as="fetch" href="${url.replaceAll('&', '&amp;')}" crossorigin>`,
  ]
}
