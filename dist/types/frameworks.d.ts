/**
 * The element as JSX and templates of frameworks know it. Each part counts where its framework is
 * installed, and says nothing elsewhere: hence the comments that hide an absent module.
 */
import type { CommentsElement, OptionProperties } from './element.ts'
import type { AfterwordEvents } from './host-page/events.ts'

/** Options as properties, and as the attributes that HTML has for them. */
export type ElementAttributes = OptionProperties & {
  lang?: string | undefined
  'page-size'?: number | string | undefined
  'heading-level'?: number | string | undefined
  'input-position'?: OptionProperties['inputPosition']
}

/** What JSX of Preact and Svelte takes for listeners: `onafterword-load`. */
type Listeners = {
  [Name in keyof AfterwordEvents as `on${Name}`]?:
    | ((event: CustomEvent<AfterwordEvents[Name]>) => void)
    | undefined
}

/** What JSX of Solid takes: `on:afterword-load`. */
type SolidListeners = {
  [Name in keyof AfterwordEvents as `on:${Name}`]?:
    | ((event: CustomEvent<AfterwordEvents[Name]>) => void)
    | undefined
}

// @ts-ignore
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'afterword-comments': import('react').DetailedHTMLProps<
        import('react').HTMLAttributes<CommentsElement>,
        CommentsElement
      > &
        ElementAttributes &
        Listeners
    }
  }
}

// @ts-ignore
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'afterword-comments': import('preact').JSX.HTMLAttributes<CommentsElement> &
        ElementAttributes &
        Listeners
    }
  }
}

// @ts-ignore
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'afterword-comments': import('solid-js').JSX.HTMLAttributes<CommentsElement> &
        ElementAttributes &
        SolidListeners
    }
  }
}

// @ts-ignore
declare module 'vue' {
  interface GlobalComponents {
    'afterword-comments': new () => {
      $props: import('vue').HTMLAttributes & ElementAttributes
    }
  }
}

// @ts-ignore
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'afterword-comments': import('svelte/elements').HTMLAttributes<CommentsElement> &
      ElementAttributes &
      Listeners
  }
}
