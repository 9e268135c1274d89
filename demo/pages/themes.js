// Dresses the thread with one of eight sheets, and lets its variables be changed on top of it.
import { THEMES } from './looks.js'

const COLORS = {
  'accent-color': 'Accent',
  'text-color': 'Text',
  'muted-color': 'Muted text',
  background: 'Background',
  surface: 'Surface',
  'border-color': 'Lines',
  'danger-color': 'Errors',
  'success-color': 'Success',
}

/** Where a colour begins that the theme leaves as it is. */
const USUAL = {
  'text-color': 'inherit',
  background: 'var(--paper)',
  surface: 'var(--wash)',
  'border-color': 'var(--line)',
  'danger-color': 'light-dark(#b3261e, #f2a59e)',
  'success-color': 'light-dark(#2e6b3f, #8fcf9f)',
}

/** Least, most, step, unit, and where the slider stands before it is moved. */
const RANGES = {
  'font-size': ['Type size', 12, 24, 1, 'px', 18],
  'line-height': ['Line height', 1.2, 2, 0.05, '', 1.55],
  radius: ['Corners', 0, 24, 1, 'px', 10],
  spacing: ['Spacing', 0.4, 2, 0.1, 'em', 1],
  'avatar-size': ['Avatars', 0, 4, 0.1, 'em', 2.6],
}

const CHOICES = {
  'font-family': ['Type', ['inherit', 'system-ui, sans-serif', 'Georgia, serif', 'monospace']],
  'focus-outline': ['Focus', ['2px solid', '4px solid', '3px dashed', '3px double']],
}

const themes = document.getElementById('themes')
const tune = document.getElementById('tune')
const css = document.getElementById('css')
const said = document.getElementById('said')

const dress = new CSSStyleSheet()
document.adoptedStyleSheets = [...document.adoptedStyleSheets, dress]

/** What the reader changed, by variable, on top of the theme. */
const changed = new Map()
let chosen = Object.hasOwn(THEMES, decoded()) ? decoded() : 'Plain'

function decoded() {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

/** The theme with the reader's own values in place of its own. */
function sheet() {
  let text = THEMES[chosen]
  for (const [name, value] of changed) {
    const line = `  --afterword-${name}: ${value};`
    const own = new RegExp(`^ +--afterword-${name}: .*;$`, 'm')
    text = own.test(text) ? text.replace(own, line) : text.replace('\n}', `\n${line}\n}`)
  }
  // A theme with a background paints the element's padding with it as well.
  const background = changed.get('background')
  return background
    ? text.replace(/^(afterword-comments \{.*background:) [^;]+;/m, `$1 ${background};`)
    : text
}

function show() {
  css.value = sheet()
  dress.replaceSync(css.value)
  // The thread looks at the page's colours anew when an attribute of <html> changes.
  document.documentElement.dataset.dress = String(performance.now())
  said.textContent = ''
}

/** Sets the inputs to what the theme says, so that moving one begins where it stands. */
function settle() {
  const probe = document.createElement('span')
  document.body.append(probe)
  for (const input of tune.elements) {
    const own = new RegExp(`--afterword-${input.name}: (.*);`).exec(THEMES[chosen])?.[1]
    if (input.type === 'color') {
      probe.style.color = USUAL[input.name] ?? 'light-dark(#706a62, #a29b90)'
      if (own && own !== 'transparent') probe.style.color = own
      input.value = hex(getComputedStyle(probe).color)
    } else if (input.type === 'range') {
      input.value = own ? String(parseFloat(own)) : input.dataset.usual
    } else {
      input.selectedIndex = 0
    }
  }
  probe.remove()
}

/** Whatever notation, as a colour input takes it. */
function hex(color) {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')
  pen.fillStyle = color
  pen.fillRect(0, 0, 1, 1)
  const [r, g, b] = pen.getImageData(0, 0, 1, 1).data
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function labelled(text, input) {
  const label = document.createElement('label')
  label.append(text, input)
  return label
}

for (const name of Object.keys(THEMES)) {
  const input = document.createElement('input')
  Object.assign(input, { type: 'radio', name: 'theme', value: name, checked: name === chosen })
  const label = document.createElement('label')
  label.append(input, name)
  themes.append(label)
}

for (const [name, text] of Object.entries(COLORS)) {
  const input = document.createElement('input')
  Object.assign(input, { type: 'color', name })
  tune.append(labelled(text, input))
}

for (const [name, [text, min, max, step, unit, usual]] of Object.entries(RANGES)) {
  const input = document.createElement('input')
  Object.assign(input, { type: 'range', name, min, max, step })
  Object.assign(input.dataset, { unit, usual })
  tune.append(labelled(text, input))
}

for (const [name, [text, values]] of Object.entries(CHOICES)) {
  const select = document.createElement('select')
  select.name = name
  const same = document.createElement('option')
  Object.assign(same, { textContent: 'As it is', value: '' })
  select.append(same)
  for (const value of values) {
    const option = document.createElement('option')
    option.textContent = value
    select.append(option)
  }
  tune.append(labelled(text, select))
}

themes.addEventListener('change', (event) => {
  chosen = event.target.value
  changed.clear()
  history.replaceState(null, '', `#${encodeURIComponent(chosen)}`)
  settle()
  show()
})

tune.addEventListener('input', ({ target }) => {
  if (target.value) changed.set(target.name, target.value + (target.dataset.unit ?? ''))
  else changed.delete(target.name)
  show()
})

tune.addEventListener('submit', (event) => event.preventDefault())

document.getElementById('reset').addEventListener('click', () => {
  changed.clear()
  settle()
  show()
  said.textContent = 'Back to the theme as it was.'
})

document.getElementById('copy').addEventListener('click', () => {
  copy().then(
    () => (said.textContent = 'Copied.'),
    () => {
      css.focus()
      css.select()
      said.textContent = 'Selected: copy it with your keyboard.'
    },
  )
})

/** Rejects where the browser has no clipboard for the page, as without https. */
async function copy() {
  await navigator.clipboard.writeText(css.value)
}

settle()
show()
