/** Of the ratio by which text differs from what is found behind it. Less, and it stands on something else. */
const SEEN = 2
/** The least contrast at which words are read, WCAG 2.2's level AA. */
const READ = 4.5

/**
 * Gives a thread colours that can be read where it stands. `data-tone` is `dark` on a wrapper whose
 * text is lighter than what is behind it: a page can be dark without saying so in `color-scheme`.
 * `--_weight` is how much of the text's colour what is muted needs to be read there, `--_pull` how
 * much of black or white a colour needs.
 *
 * @param holder stands around the wrapper, and has the page's colours.
 * @returns what looks at the page again.
 */
export function createTone(root: ShadowRoot, holder: Element, wrapper: HTMLElement): () => void {
  const sheet = new CSSStyleSheet()
  root.adoptedStyleSheets.push(sheet)
  const page = getComputedStyle(holder)
  const own = getComputedStyle(wrapper)
  let below = ''
  let ground = ''
  let found = ''
  let written = ''
  const write = () => {
    const rules = `.holder { --_ground: ${below} } .root { --_ground: ${ground}; ${found} }`
    if (rules !== written) sheet.replaceSync((written = rules))
  }
  const update = () => {
    below = groundOf(root, page.outlineColor)
    write()
    const { theme } = wrapper.dataset
    // What the owner says with `light-dark()` goes by the page, whatever the tone was before.
    wrapper.dataset['tone'] = theme === 'auto' ? judge(page).tone : theme
    ground = over(below, wrapper)
    const link = linkColor(root.host)
    found = `--_link: ${link}`
    write()
    const { text, behind, tone } = judge(own)
    const isRead = contrast(luminance(own.outlineColor), behind) >= READ
    found = `--_weight: ${percent(weightOf(text, behind))}; --_pull: ${pullOf(tone, behind)}; --_link: ${isRead ? link : 'initial'}`
    write()
    wrapper.dataset['tone'] = tone
  }
  // What inherits the page's colour tells of almost any change, whatever made it.
  holder.addEventListener('transitionend', update)
  return update
}

/** What surrounds a node as it is shown, slots and shadow roots included. */
export function parentOf(place: Node): Node | null {
  if (place instanceof ShadowRoot) return place.host
  return (place instanceof Element && place.assignedSlot) || place.parentNode
}

/** The colour behind a node, as CSS. An image counts for nothing: text that it alone bears is not seen on the rest. */
function groundOf(place: Node | null, canvas: string): string {
  return place ? over(groundOf(parentOf(place), canvas), place) : canvas
}

/** A node's own background over what is behind it. */
function over(below: string, place: Node): string {
  if (!(place instanceof Element)) return below
  const { backgroundColor } = getComputedStyle(place)
  const [, alpha = '1'] = backgroundColor.split(/rgba.+, |\/ /)
  return `color-mix(in srgb, rgb(from ${backgroundColor} r g b / 1) ${parseFloat(alpha) * 100}%, ${below})`
}

/** How light text and what is behind it are, from 0 to 1, as the style sheet has put them into sRGB. */
function judge(style: CSSStyleDeclaration) {
  const text = luminance(style.columnRuleColor)
  const ground = luminance(style.textDecorationColor)
  const behind = contrast(text, ground) > SEEN ? ground : Number(text < 0.2)
  return { text, behind, tone: text > behind ? 'dark' : 'light' }
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** The colour that the page gives a link in this place. */
function linkColor(host: Element): string {
  // By its own method: an element of the page may bear its name.
  const link = Document.prototype.createElement.call(document, 'a') as HTMLAnchorElement
  link.href = '#'
  // Beside the host: a child of its own makes WebKit lay the thread out anew, and lose the scroll.
  host.after(link)
  const { color } = getComputedStyle(link)
  link.remove()
  return color
}

/** Of a colour such as `color(srgb 1 1 1)`. */
function luminance(color: string): number {
  const [, red, green, blue] = color.split(' ').map((part) => Math.max(0, parseFloat(part)) ** 2.2)
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** How much of the text's colour, in percent of sRGB, differs from the ground by more than 4.5 to 1. */
function weightOf(text: number, behind: number): number {
  const level = (light: number) => Math.max(0, light) ** (1 / 2.2)
  const goal = text > behind ? behind * 5.6 + 0.23 : behind / 4.9 - 0.04
  const none = level(behind)
  return Math.max(68, (100 * (level(goal) - none)) / (level(text) - none))
}

/**
 * Which of black and white, and how much of it, a colour is to be mixed with in Oklab to be read on
 * a ground, where it is dark enough on light, or light enough on dark; none where it can be already.
 */
function pullOf(tone: string, ground: number): string {
  const [pole, part] = tone === 'dark' ? ['#fff', ground * 800 - 32] : ['#000', 23 / ground - 25]
  return part > 6 ? `${pole} ${percent(part)}` : 'initial'
}

/** A plain number: not every browser that has `color-mix()` takes mathematics in it. */
const percent = (part: number): string => `${Math.min(100, part)}%`
