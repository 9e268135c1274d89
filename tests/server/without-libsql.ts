import { register } from 'node:module'

// Runs the command line where the optional dependency was not installed.
const hooks = `export function resolve(name, context, next) {
  if (name === 'libsql') throw new Error('Cannot find package libsql')
  return next(name, context)
}`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)

await import('../../src/server/cli/cli.ts')
