/** What `afterword/define` loads when the reader is near. */
export { continueFrom, followPage, pageThreadId } from './host-page/page-thread.ts'
export { createWidget } from './mount.ts'
