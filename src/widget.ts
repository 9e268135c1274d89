/** What the loader imports: beside this, all that the first paint needs is one chunk, which later chunks import too. */
export { defineElement } from './element.ts'
