/** What `afterword/define` loads when the reader is near. */
import type { OptionProperties } from './element.ts'
import * as mount from './mount.ts'

export { continueFrom, followPage, pageThreadId } from './host-page/page-thread.ts'

/** As in mount.ts, with the words that are a property of the element. */
export const createWidget: typeof mount.createWidget = (host, options, isNear) => {
  const { strings } = host as OptionProperties
  return mount.createWidget(host, strings ? { ...options, strings } : options, isNear)
}
