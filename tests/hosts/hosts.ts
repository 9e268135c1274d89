import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Host, startHost } from '../browser/pages/world.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = join(HERE, '../..')

/** What stands in the sources of each project, and in the docs, for the address of the comment server. */
const PLACEHOLDER = /https:\/\/comments\.example\.com/g

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** They take minutes to install and build, which CI has not. */
const SLOW = ['astro', 'vitepress']

/** The projects that are tested; `AFTERWORD_HOSTS` names others, with spaces between. */
export const HOSTS =
  process.env['AFTERWORD_HOSTS']?.split(' ') ??
  readdirSync(HERE).filter(
    (name) =>
      name !== 'types' &&
      existsSync(join(HERE, name, 'package.json')) &&
      !(process.env['CI'] && SLOW.includes(name)),
  )

/** Packs the package as npm would publish it, and returns the path of the file. */
export async function pack(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-pack-'))
  const printed = await run('npm', ['pack', '--json', '--pack-destination', folder], ROOT)
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }]
  return join(folder, filename)
}

/** Copies a project, installs the package and what else it needs, and builds it. */
export async function buildHost(
  name: string,
  tarball: string,
): Promise<{ folder: string; site: string; widget: string }> {
  const folder = mkdtempSync(join(tmpdir(), `afterword-${name}-`))
  cpSync(join(HERE, name), folder, { recursive: true })
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  await run('npm', ['install', ...quiet, tarball], folder)
  await run('npm', ['run', 'build'], folder)
  const widget = join(folder, 'node_modules/afterword/dist')
  return { folder, site: join(folder, 'dist'), widget }
}

/** Serves what a project has built, with the address of the comment server in it. */
export async function serveHost(site: string, endpoint: string): Promise<Host> {
  const host = await startHost()
  host.answerAll((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://host').pathname)
    const file = [
      path,
      `${path}.html`,
      `${path}/index.html`,
      ...(extname(path) ? [] : ['/index.html']),
    ]
      .map((candidate) => join(site, candidate))
      .find((candidate) => existsSync(candidate) && statSync(candidate).isFile())
    if (file === undefined) {
      // Each browser asks for an icon by itself.
      response.writeHead(path === '/favicon.ico' ? 204 : 404)
      response.end()
      return
    }
    const type = TYPES[extname(file)]
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' })
    const content = readFileSync(file)
    response.end(type === undefined ? content : content.toString().replace(PLACEHOLDER, endpoint))
  })
  return host
}

/** @throws Error with what the command printed. */
async function run(command: string, args: string[], cwd: string): Promise<string> {
  try {
    // What belongs to the tests' own run of npm and Node would bind the project's.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_ENV$|VITEST|VITE_)/.test(name)),
    )
    const { stdout } = await promisify(execFile)(command, args, { cwd, env, maxBuffer: 1e8 })
    return stdout
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')} in ${cwd}:\n${stdout}\n${stderr}`, {
      cause: error,
    })
  }
}
