import { ServerResponse } from 'node:http'

// Runs the command line, and dies as kill -9 would at the moment when the answer to a post goes
// out: the comment is on the disk, and its author has heard nothing.
const writeHead = ServerResponse.prototype.writeHead
ServerResponse.prototype.writeHead = function (this: ServerResponse, ...args: unknown[]) {
  if (this.req.method === 'POST') process.kill(process.pid, 'SIGKILL')
  return Reflect.apply(writeHead, this, args)
}

await import('../../src/server/cli/cli.ts')
