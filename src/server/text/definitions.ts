import type { MarkdownIt, StateCore, Token } from 'markdown-it'

/**
 * Shows the definitions of links that nothing in the text uses: a source at the end of a comment,
 * `[1]: https://example.com/paper`, is words that its reader wrote. A text of such alone stays
 * empty.
 */
export function showUnusedDefinitions(markdown: MarkdownIt): void {
  let used = new Set<unknown>()
  markdown.core.ruler.disable('strip_references')
  markdown.core.ruler.before('inline', 'watch_definitions', ({ env }) => {
    used = new Set()
    if (!env.references) return
    env.references = new Proxy(env.references, {
      get(references, label) {
        used.add(label)
        return Reflect.get(references, label) as unknown
      },
    })
  })
  markdown.core.ruler.after('inline', 'show_definitions', (state) => {
    const lines = state.src.split('\n')
    const isAlone = state.tokens.every(isDefinition)
    const shown: Token[] = []
    const defined = new Set<unknown>()
    let unused: Token[] = []
    for (const token of state.tokens) {
      if (isDefinition(token)) {
        const label: unknown = token.meta?.label
        if (!isAlone && (!used.has(label) || defined.has(label))) unused.push(token)
        defined.add(label)
        continue
      }
      shown.push(...paragraphOf(state, lines, unused), token)
      unused = []
    }
    state.tokens = [...shown, ...paragraphOf(state, lines, unused)]
  })
}

function isDefinition({ type }: Token): boolean {
  return type === 'reference_definition'
}

function paragraphOf(
  state: StateCore,
  lines: readonly string[],
  definitions: readonly Token[],
): Token[] {
  const [first] = definitions
  if (!first) return []
  const make = (type: string, tag: string, nesting: 1 | 0 | -1): Token => {
    const token = new state.Token(type, tag, nesting)
    token.level = first.level
    token.block = true
    return token
  }
  const inline = make('inline', '', 0)
  inline.content = definitions.map((definition) => typedIn(lines, definition)).join('\n')
  inline.children = []
  // Without what the text defines: `[1]` would be a link to what stands behind it.
  state.md.inline.parse(inline.content, state.md, {}, inline.children)
  return [make('paragraph_open', 'p', 1), inline, make('paragraph_close', 'p', -1)]
}

/** A definition as it was typed, without the marks of the quote or the list that it stands in. */
function typedIn(lines: readonly string[], { map }: Token): string {
  const [first = '', ...more] = lines.slice(map?.[0], map?.[1])
  const rest = more.map((line) => line.replace(/^[\s>]+/, ''))
  return [first.slice(first.indexOf('[')), ...rest].join('\n')
}
