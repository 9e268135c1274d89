/** What a drawing of a comment consists of, in its order; anything else in it was put there by others. */
const PARTS = ['pin', 'avatar', 'meta', 'body', 'notice', 'actions']

/** Makes a comment like a fresh drawing of it, but for its body; what has the focus keeps it. */
export function patchComment(comment: Element, fresh: Element): void {
  patchAttributes(comment, fresh)
  let last: Element | null = null
  for (const part of PARTS) {
    const [old, now] = [comment, fresh].map((place) => place.querySelector(`:scope > .${part}`))
    if (old && now) {
      if (part !== 'body') patch(old, now)
    } else {
      old?.remove()
      if (now && last) last.after(now)
      else if (now) comment.prepend(now)
    }
    last = (old && now ? old : now) ?? last
  }
}

function patch(old: Element, now: Element): void {
  patchAttributes(old, now)
  // A full date is there for as long as the reader looks at it, and links to who names a comment are another feature's.
  const isOurs = (node: Node) => !(node instanceof Element && node.matches('.full-date, .namers'))
  const before = [...old.childNodes].filter(isOurs)
  const after = [...now.childNodes].filter(isOurs)
  const isAlike =
    before.length === after.length &&
    before.every((node, i) => node.nodeName === after[i]?.nodeName)
  if (!isAlike) {
    const kept = [...old.childNodes].filter((node) => !isOurs(node))
    return old.replaceChildren(...after, ...kept)
  }
  before.forEach((node, i) => {
    const fresh = after[i]
    if (node instanceof Element) patch(node, fresh as Element)
    else if (node.nodeValue !== fresh?.nodeValue) node.nodeValue = fresh?.nodeValue ?? null
  })
}

function patchAttributes(old: Element, now: Element): void {
  for (const name of old.getAttributeNames()) {
    // The description holds the full date, which the reader asked for.
    if (!now.hasAttribute(name) && name !== 'aria-description') old.removeAttribute(name)
  }
  for (const { name, value } of now.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value)
  }
}
