#!/usr/bin/env node
import { text as readAll } from 'node:stream/consumers'
import { UsageError } from './command-context.ts'
import { runCommand } from './program.ts'
import { keepHeapSmall } from './small-heap.ts'

const EXIT_FAILED = 1
const EXIT_USAGE = 2

keepHeapSmall()
const showProgress = (line: string) => void process.stderr.write(`\r\u001B[2K${line}`)
try {
  await runCommand(process.argv.slice(2), {
    environment: process.env,
    print: (text) => void process.stdout.write(text),
    ...(process.stderr.isTTY ? { showProgress } : {}),
    warn: (text) => console.error(`afterword: ${text}`),
    readInput() {
      if (process.stdin.isTTY) console.error('Write it, and end it with Ctrl+D on a new line.')
      return readAll(process.stdin)
    },
  })
} catch (error) {
  console.error(`afterword: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = error instanceof UsageError ? EXIT_USAGE : EXIT_FAILED
}
