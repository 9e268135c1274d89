/** Of the ratio by which text differs from what is behind it, as a power of e. Below that it stands on something else than what is found. */
const SEEN = 1.1

/**
 * Keeps a wrapper in step with the page. `data-tone` is `dark` where the thread's text is lighter
 * than what is behind it: a page can be dark without saying so in `color-scheme`. `--_weight` is how
 * much of the text's colour what is muted needs to be read there, `--_pull` how much of black or
 * white a colour needs.
 *
 * @returns what stops the watching.
 */
export function followTone(root: ShadowRoot, wrapper: HTMLElement): () => void {
  const sheet = new CSSStyleSheet()
  root.adoptedStyleSheets.push(sheet)
  const places: Element[] = [wrapper]
  let written = ''
  let ground = ''
  const write = (weight = '68%', pull = 'initial') => {
    const rule = `.root { --_ground: ${ground}; --_weight: ${weight}; --_pull: ${pull} }`
    if (rule !== written) sheet.replaceSync((written = rule))
  }
  const update = () => {
    const found = groundOf(places)
    if (found !== ground) {
      ground = found
      write()
    }
    const { columnRuleColor, textDecorationColor } = getComputedStyle(wrapper)
    const text = luminance(columnRuleColor)
    const behind = luminance(textDecorationColor)
    const contrast = Math.abs(Math.log((text + 0.05) / (behind + 0.05)))
    const isSeen = ground !== 'initial' && contrast > SEEN
    const isDark = text > (isSeen ? behind : 0.2)
    if (isSeen) write(percent(Math.max(68, 165 - contrast * 43)), pullOn(isDark, behind))
    else write()
    wrapper.dataset['tone'] = isDark ? 'dark' : 'light'
  }
  const observer = new MutationObserver(update)
  observer.observe(wrapper, { attributeFilter: ['data-theme'] })
  // Whatever the thread stands in may carry the page's colours, in whatever shadow root.
  for (let place: Node | null = parentOf(wrapper); place; place = parentOf(place)) {
    observer.observe(place, { attributes: true })
    if (place instanceof Element) places.push(place)
  }
  const { head } = document
  observer.observe(head, { attributes: true, childList: true, characterData: true, subtree: true })
  const stop = new AbortController()
  const always = { capture: true, signal: stop.signal }
  // A sheet works once it has loaded, and a colour in transition is the old one at first.
  head.addEventListener('load', update, always)
  document.addEventListener('transitionend', update, always)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update, always)
  // A page may have other colours where it is narrow.
  addEventListener('resize', update, always)
  update()
  return () => {
    observer.disconnect()
    stop.abort()
  }
}

function parentOf(place: Node): Node | null {
  if (place instanceof ShadowRoot) return place.host
  return (place instanceof Element && place.assignedSlot) || place.parentNode
}

/** The colour behind the innermost of these; `initial` where an image or a tint leaves it open. */
function groundOf(places: readonly Element[]): string {
  for (const place of places) {
    const { backgroundColor, backgroundImage } = getComputedStyle(place)
    if (backgroundImage !== 'none') break
    const alpha = /^rgba|\//.test(backgroundColor) ? /[\d.]+(?=\)$)/.exec(backgroundColor)?.[0] : 1
    if (Number(alpha) > 0.5) return backgroundColor
    if (Number(alpha) > 0) break
  }
  return 'initial'
}

/** From 0 to 1, of a colour that the style sheet has put into sRGB, `color(srgb 1 1 1)`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.e-]+(?=[ )])/g) ?? []).map(
    (part) => Math.max(0, Number(part)) ** 2.2,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * How much of white where it is dark, or of black, a colour is to be mixed with in Oklab to be read
 * on a ground, where it is dark enough on light, or light enough on dark; none where it can be already.
 */
function pullOn(isDark: boolean, ground: number): string | undefined {
  const [pole, part] = isDark ? ['#fff', ground * 800 - 32] : ['#000', 23 / ground - 25]
  return part > 6 ? `${pole} ${percent(part)}` : undefined
}

/** A plain number: not every browser that has `color-mix()` takes mathematics in it. */
const percent = (part: number): string => `${Math.min(100, part)}%`
