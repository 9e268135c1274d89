import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { runCli } from './child-server.ts'
import { temporaryFolder } from './running-server.ts'

const START = fileURLToPath(new URL('../../demo/start.ts', import.meta.url))

it('prints a tag that gives each page its own thread, and ends whole when it is told to', async () => {
  const { child, output, ended } = runCli(
    [],
    { PORT: '0', DEMO_PORT: '0', AFTERWORD_DATABASE: `${await temporaryFolder()}/demo.sqlite` },
    START,
  )
  await expect.poll(() => output.stdout).toContain('</script>')
  const [tag] = /<script.*<\/script>/.exec(output.stdout) ?? []
  expect(tag).toMatch(/^<script src="http:\/\/127\.0\.0\.1:\d+\/afterword\.js" async><\/script>$/)
  child.kill('SIGTERM')
  expect(await ended).toMatchObject({ code: 0, stderr: '' })
})
