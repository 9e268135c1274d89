import { createServer } from 'node:http'
import { keepHeapSmall } from '../../../src/server/cli/small-heap.ts'
import { serve } from '../../../src/server/serve.ts'

// Run by bench.ts in a process of its own, so that what the client takes isn't counted.
const [database = '', bytes = '0'] = process.argv.slice(2)

if (database === 'bare') {
  const body = Buffer.alloc(Number(bytes), 'x')
  const server = createServer((_, response) => response.end(body))
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    report(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  })
} else {
  // As the command line does.
  keepHeapSmall()
  const { url } = await serve({ database, port: 0, rate: 0, quiet: true })
  report(url)
}

function report(url: string): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ cpu: user + system, memory: process.memoryUsage.rss() })
  })
  process.send?.({ url })
}
