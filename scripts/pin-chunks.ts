import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, type Plugin, type Rolldown, Visitor } from 'vite'

/** What the rewritten imports call in place of `import()`. */
const LOADER = fileURLToPath(new URL('../src/host-page/load-chunk.ts', import.meta.url))
const JSON_LOADER = fileURLToPath(new URL('../src/host-page/load-json.ts', import.meta.url))

/** Has Chromium compile the functions of a file beside the page instead of one by one, when each is first called. */
const EAGER = '//# allFunctionsCalledOnLoad\n'

/** Stands for the pins of a chunk until its hash is known. */
const PLACEHOLDER = /__PIN_(\d+)__/g

interface Options {
  /** The module that the loader imports; its chunk is named `widget`. */
  widget: string
  /** Names of chunks of which nearly every function runs as soon as they load. */
  eager: readonly string[]
}

export interface PinChunks {
  plugin: Plugin
  /** The name of the shared chunk that a module belongs to, null when it stays in the one that loads it. */
  groupOf: (module: string) => string | null
  /** What loads a module's chunk from a page that has none yet, as `loadPinned` takes it. */
  pinsOf: (module: string) => string
}

/**
 * Makes each `import('./NAME.chunk.ts')` a load that checks what comes: the chunk and the chunks
 * that it imports are named with their hashes by the chunk that asks. The order in which hashes
 * become known is that of the bundle's own graph.
 */
export function pinChunks({ widget, eager }: Options): PinChunks {
  /** By module, the reference of the chunk that is emitted for it. */
  const emitted = new Map<string, string>()
  /** Each reference, by the number in its placeholder. */
  const references: string[] = []
  /** By module, the modules that have it in their chunk or in one that theirs imports. */
  const reachedFrom = new Map<string, Set<string>>()
  const pins = new Map<string, string>()

  const plugin: Plugin = {
    name: 'pin-chunks',
    // After Vite has written out `import.meta.glob`.
    enforce: 'post',

    async transform(code, id) {
      if (id === LOADER || (id !== widget && !/\bimport\s*\(/.test(code))) return undefined
      const found = dynamicImports(code)
      if (found.length === 0 && id !== widget) return undefined
      for (const { start, end, specifier } of found.reverse()) {
        const resolved = await this.resolve(specifier, id)
        if (!resolved) throw new Error(`${id} imports ${specifier}, which doesn't exist`)
        const call = resolved.id.endsWith('.json')
          ? `__loadJson("${emitJson(this, resolved.id)}")`
          : `__loadChunk("${emitChunk(this, resolved.id, specifier)}")`
        code = code.slice(0, start) + call + code.slice(end)
      }
      if (id === widget) code = `__keepPins('__PINS__');${code}`
      if (code.includes('__loadJson(')) {
        code = `import { loadJson as __loadJson } from ${JSON.stringify(JSON_LOADER)};${code}`
      }
      const names = '{ keepPins as __keepPins, loadChunk as __loadChunk }'
      return { code: `import ${names} from ${JSON.stringify(LOADER)};${code}`, map: null }
    },

    buildEnd(error) {
      if (error) return
      for (const entry of [widget, ...emitted.keys()]) {
        const reached = new Set([entry])
        for (const module of reached) {
          for (const next of this.getModuleInfo(module)?.importedIds ?? []) reached.add(next)
        }
        for (const module of reached) {
          reachedFrom.set(module, (reachedFrom.get(module) ?? new Set()).add(entry))
        }
      }
    },

    generateBundle: {
      // After Vite has listed the licences of what is in the chunks.
      order: 'post',
      handler(_, bundle) {
        const chunks = new Map<string, Rolldown.OutputChunk>()
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') chunks.set(output.fileName, output)
        }
        /** What each chunk asks for that can't have its hash, since it is part of it. */
        const kept = [...chunks.values()].flatMap(({ fileName, code }) =>
          [...code.matchAll(PLACEHOLDER)]
            .map(([, place]) => closure(this.getFileName(references[Number(place)]!), chunks))
            .filter((wanted) => wanted.includes(fileName)),
        )
        kept.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
        const finish = (file: string, path: readonly string[] = []): string => {
          const known = pins.get(file)
          if (known !== undefined) return known
          const way = [...path, file]
          if (path.includes(file)) {
            throw new Error(`no hash can be known where chunks load each other: ${way.join(' → ')}`)
          }
          const chunk = chunks.get(file)
          if (!chunk) throw new Error(`there is no chunk ${file}`)
          let { code } = chunk
          for (const imported of chunk.imports) {
            code = code.replaceAll(`./${imported}`, `./${finish(imported, way)}.js`)
          }
          const here = closure(file, chunks)
          const pinsFor = (wanted: readonly string[]) =>
            wanted
              .filter((needed) => !here.includes(needed))
              .map((needed) => finish(needed, way))
              .join(' ')
          code = code.replace(PLACEHOLDER, (_, place: string) => {
            const wanted = closure(this.getFileName(references[Number(place)]!), chunks)
            // What imports this chunk has its hash; that hash can't be here too.
            return wanted.includes(file) ? nameOf(wanted) : pinsFor(wanted)
          })
          code = code.replace(/(['"`])__PINS__\1/, () =>
            JSON.stringify(
              Object.fromEntries(kept.map((wanted) => [nameOf(wanted), pinsFor(wanted)])),
            ),
          )
          if (code.includes('__PIN')) throw new Error(`a pin is missing in ${file}`)
          if (eager.includes(chunk.name)) code = EAGER + code
          const { pin, content } = pinOf(chunk.name, code)
          pins.set(file, pin)
          delete bundle[file]
          this.emitFile({ type: 'asset', fileName: `${pin}.js`, source: content })
          return pin
        }
        for (const file of chunks.keys()) finish(file)
        for (const [module, reference] of emitted) {
          pinned.set(module, closure(this.getFileName(reference), chunks))
        }
        const main = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId === widget)
        if (main) pinned.set(widget, closure(main.fileName, chunks))
      },
    },
  }

  /** By module, the files that loading it takes, its own last. */
  const pinned = new Map<string, string[]>()

  /** Gives the placeholder of the chunk that a module becomes. */
  function emitChunk(context: Rolldown.PluginContext, id: string, specifier: string): string {
    const isLibrary = !/^[./]/.test(specifier)
    const name = isLibrary ? specifier : basename(id).replace(/(\.chunk)?\.\w+$/, '')
    let reference = emitted.get(id)
    if (reference === undefined) {
      reference = context.emitFile({ type: 'chunk', id, name, preserveSignature: 'strict' })
      emitted.set(id, reference)
      references.push(reference)
    }
    return `__PIN_${references.indexOf(reference)}__`
  }

  return {
    plugin,
    groupOf(module) {
      const from = [...(reachedFrom.get(module) ?? [])]
      // One large file compresses better than two. The widget itself is only the pins that this
      // file can't have, since what they are of imports it.
      if (from.includes(widget)) return module === widget ? null : 'core'
      if (from.length < 2) return null
      // What other servers need loads with none of what else is for later. The bundler fills chunks
      // in order of their names, each with all that it imports: this one must come after core.
      if (from.every((entry) => entry.includes('/src/backends/'))) return 'servers'
      if (from.every(hasViews)) return 'views'
      return from.some((entry) => eager.some((name) => isNamed(entry, name))) ? 'shared' : 'later'
    },
    pinsOf(module) {
      const files = pinned.get(module)
      if (!files) throw new Error(`nothing imports ${module}`)
      return files.map((file) => pins.get(file)).join(' ')
    },
  }

  function isNamed(entry: string, name: string): boolean {
    return basename(entry) === `${name}.chunk.ts`
  }

  function hasViews(entry: string): boolean {
    return [...reachedFrom].some(
      ([module, from]) => module.includes('/node_modules/preact/') && from.has(entry),
    )
  }
}

const nameOf = (wanted: readonly string[]) => wanted.at(-1)!.replace(/\.js$/, '')

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>

/** A chunk and all that it imports, each after what it imports itself. */
function closure(file: string, chunks: Chunks): string[] {
  const before = chunks.get(file)?.imports.flatMap((imported) => closure(imported, chunks)) ?? []
  return [...new Set([...before, file])]
}

/**
 * Gives content a name with its hash in it, as integrity.ts takes it: `NAME-HASH`. Newlines are
 * added until the hash is letters and digits alone, so that it can stand in a file's name.
 */
function pinOf(name: string, content: string): { pin: string; content: string } {
  for (;;) {
    const hash = createHash('sha256').update(content).digest('base64').slice(0, -1)
    if (/^\w+$/.test(hash)) return { pin: `${name}-${hash}`, content }
    content += '\n'
  }
}

function emitJson(context: Rolldown.PluginContext, path: string): string {
  const json = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))
  const { pin, content } = pinOf(basename(path, '.json'), json)
  context.emitFile({ type: 'asset', fileName: `${pin}.json`, source: content })
  return pin
}

/** Each `import('…')` of a text that is written out in the code. */
function dynamicImports(code: string): { start: number; end: number; specifier: string }[] {
  const found: { start: number; end: number; specifier: string }[] = []
  const visitor = new Visitor({
    ImportExpression({ start, end, source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') {
        found.push({ start, end, specifier: source.value })
      }
    },
  })
  visitor.visit(parseSync('module.js', code).program)
  return found
}
