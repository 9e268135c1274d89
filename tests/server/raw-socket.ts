import { connect } from 'node:net'

/** Sends bytes as they are, and returns what came back until the server hung up or fell silent. */
export function exchange(port: number, chunks: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    const quiet = setTimeout(() => socket.destroy(), 3000)
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      quiet.refresh()
    })
    socket.on('close', () => {
      clearTimeout(quiet)
      resolve(answer)
    })
    socket.on('error', (error) => (answer === '' ? reject(error) : resolve(answer)))
    for (const chunk of chunks) socket.write(chunk)
  })
}

/** The statuses in an exchange, in order. */
export function statusesOf(answer: string): number[] {
  return [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))
}
