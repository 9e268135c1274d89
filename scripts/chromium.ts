// Before the tests: finds Chromium, or installs it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromiumPath } from './chromium-path.ts'

/** What Debian calls them. Not every release has the shell, with which the tests are faster. */
const PACKAGES = ['fonts-noto-color-emoji', 'chromium', 'chromium-headless-shell']

function run(command: string, args: string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}

if (chromiumPath('whole') === null && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
  console.log('Chromium is not on this machine; installing it.')
  run('apt-get', ['update', '-q'])
  for (const name of PACKAGES) {
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name])
  }
}
if (chromiumPath('whole') === null) {
  run('npx', ['playwright', 'install', '--with-deps', 'chromium'])
}

const found = chromiumPath()
if (found === null) {
  console.error(
    'No Chromium found. Install it, or name one in CHROMIUM_PATH, and run the tests again.',
  )
  process.exit(1)
}
console.log(`Chromium: ${found}`)
