import { effect, untracked } from '@preact/signals-core'

/** Creates an element. What is text stays text. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag)
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '')
  element.append(...children)
  return element
}

/**
 * Appends what `draw` returns to `parent`, and draws it again in the same place when a signal that
 * `draw` reads changes. Returns what removes it.
 */
export function appendDynamic(parent: Node, draw: () => Node | null): () => void {
  const anchor = new Text()
  parent.appendChild(anchor)
  const stop = effect(() => {
    const node = draw()
    if (node) anchor.before(node)
    return () => node?.parentNode?.removeChild(node)
  })
  return () => {
    stop()
    anchor.replaceWith()
  }
}

/** Runs what a signal's change starts, without following the signals that it reads in turn. */
export function follow(signal: () => unknown, run: () => (() => void) | void): () => void {
  return effect(() => {
    signal()
    return untracked(run)
  })
}
