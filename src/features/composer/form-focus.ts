/** Id of a field of the form in answer to `parent`, or of the thread's own when that is null. */
export function fieldId(parent: string | null, name: string): string {
  return `${parent === null ? 'composer' : `reply-${parent}`}-${name}`
}

/** Goes to a form's box, once it is drawn. */
export function focusBox(root: ShadowRoot, parent: string | null): void {
  requestAnimationFrame(() => root.getElementById(fieldId(parent, 'text'))?.focus())
}

/** Goes where the reader can mend it: the form's first wrong field, else the sentence that says why. */
export function focusProblem(root: ShadowRoot, parent: string | null): void {
  const focus = () => {
    const form = root.getElementById(fieldId(parent, 'text'))?.closest('form')
    form?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus()
  }
  // The fields say what is wrong only once they are all drawn.
  requestAnimationFrame(() => setTimeout(focus))
}
