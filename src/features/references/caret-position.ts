/** What decides where a letter stands in a box. */
const STYLES = [
  'box-sizing',
  'padding',
  'border-width',
  'border-style',
  'font',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-transform',
  'tab-size',
  'direction',
  'line-height',
]

/** Where a place in a text stands on the screen. No browser tells, so a copy of the box is asked. */
export function caretBox(box: HTMLTextAreaElement, offset: number): DOMRect {
  const around = box.getBoundingClientRect()
  const copy = document.createElement('div')
  const style = getComputedStyle(box)
  for (const name of STYLES) copy.style.setProperty(name, style.getPropertyValue(name))
  const own = {
    position: 'fixed',
    visibility: 'hidden',
    top: '0',
    left: '0',
    width: `${box.clientWidth}px`,
    'white-space': 'pre-wrap',
    'overflow-wrap': 'anywhere',
  }
  for (const [name, value] of Object.entries(own)) copy.style.setProperty(name, value)
  const mark = document.createElement('span')
  mark.textContent = box.value.charAt(offset)
  copy.append(box.value.slice(0, offset), mark, box.value.slice(offset + 1, offset + 60))
  box.after(copy)
  const [base, found] = [copy.getBoundingClientRect(), mark.getBoundingClientRect()]
  copy.remove()
  const top = around.top + found.top - base.top - box.scrollTop
  return new DOMRect(around.left + found.left - base.left, top, found.width, found.height)
}
