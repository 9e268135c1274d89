import { OPTION_TEXTS } from '../src/options/option-problems.ts'
import { attributeOf, OPTION_NAMES } from '../src/options/options.ts'
import { MEANINGS, PARTS } from './docs-sentences.ts'
import { readEvents, readVariables } from './read-sources.ts'

/** What editors and catalogues of components read of the element: https://github.com/webcomponents/custom-elements-manifest. */
export function customElementsManifest(): object {
  const name = 'CommentsElement'
  const path = 'dist/npm/define.js'
  const declaration = {
    kind: 'class',
    name,
    tagName: 'afterword-comments',
    customElement: true,
    description: 'A numbered comment thread.',
    superclass: { name: 'HTMLElement' },
    attributes: OPTION_NAMES.map((option) => ({
      name: attributeOf(option),
      fieldName: option,
      description: plain(MEANINGS[option] ?? ''),
      type: { text: typeOf(option) },
      default: plain(OPTION_TEXTS[option].default),
    })),
    members: [
      ...OPTION_NAMES.map((option) => ({
        kind: 'field',
        name: option,
        description: plain(MEANINGS[option] ?? ''),
        type: { text: `${typeOf(option)} | null | undefined` },
        attribute: attributeOf(option),
      })),
      {
        kind: 'field',
        name: 'strings',
        description: 'Other words.',
        type: { text: 'StringOverrides | null | undefined' },
      },
      {
        kind: 'method',
        name: 'reload',
        description: 'Fetches the thread again from its first page.',
        return: { type: { text: 'Promise<void>' } },
      },
    ],
    events: readEvents().map(({ name, detail, sentence }) => ({
      name,
      description: sentence,
      type: { text: `CustomEvent<${detail}>` },
    })),
    slots: [{ name: '', description: 'Shows until the comments are here, or when they can’t be.' }],
    cssParts: Object.entries(PARTS).map(([part, description]) => ({ name: part, description })),
    cssProperties: readVariables().map(({ name, value, purpose }) => ({
      name,
      description: purpose,
      default: value,
    })),
  }
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [declaration],
        exports: [
          {
            kind: 'custom-element-definition',
            name: 'afterword-comments',
            declaration: { name, module: path },
          },
        ],
      },
    ],
  }
}

/** README says in words what editors want as a type. */
function typeOf(option: (typeof OPTION_NAMES)[number]): string {
  const { values } = OPTION_TEXTS[option]
  if (option === 'pageSize' || option === 'headingLevel') return 'number'
  if (option === 'keys') return 'boolean'
  return values.startsWith('`') ? values.replaceAll('`', "'").replaceAll("' '", "' | '") : 'string'
}

const plain = (text: string) => text.replaceAll('`', '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
