/**
 * Keeps `data-tone` of the wrapper in step with the page: `dark` where the text that the thread
 * inherits is light. A page can be dark without saying so in `color-scheme`.
 *
 * @returns what stops the watching.
 */
export function followTone(wrapper: HTMLElement): () => void {
  const update = () => {
    const tone = isLight(getComputedStyle(wrapper).columnRuleColor) ? 'dark' : 'light'
    if (wrapper.dataset['tone'] !== tone) wrapper.dataset['tone'] = tone
  }
  const system = matchMedia('(prefers-color-scheme: dark)')
  const observer = new MutationObserver(update)
  // Whatever the thread stands in may carry the page's colours, in whatever shadow root.
  for (let place: Node | null = wrapper; place; place = parentOf(place)) {
    observer.observe(place, { attributes: true })
  }
  const { head } = document
  observer.observe(head, { attributes: true, childList: true, characterData: true, subtree: true })
  // A sheet works once it has loaded, and a colour in transition is the old one at first.
  head.addEventListener('load', update, true)
  document.addEventListener('transitionend', update)
  system.addEventListener('change', update)
  update()
  return () => {
    observer.disconnect()
    head.removeEventListener('load', update, true)
    document.removeEventListener('transitionend', update)
    system.removeEventListener('change', update)
  }
}

function parentOf(place: Node): Node | null {
  return place instanceof ShadowRoot ? place.host : place.parentNode
}

/** Whether a colour that the style sheet has put into sRGB, `color(srgb 1 1 1)`, is nearer to white. */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.e-]+(?=[ )])/g) ?? []).map(Number)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5
}
