/**
 * Keeps a wrapper in step with the page. `data-tone` is `dark` where the thread's text is lighter
 * than what is behind it: a page can be dark without saying so in `color-scheme`. `--_weight` is how
 * much of the text's colour what is muted needs to be read there, `--_pull` how much of black or
 * white a colour needs.
 *
 * @returns what stops the watching.
 */
export declare function followTone(root: ShadowRoot, wrapper: HTMLElement): () => void;
