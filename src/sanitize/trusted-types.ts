let policy: TrustedTypePolicy | null | undefined
let isAsked = false

/**
 * Our own Trusted Types policy, made once: undefined where the page asks for none, null where it
 * refuses ours, which the console says in one line.
 */
export function trustedPolicy(): TrustedTypePolicy | null | undefined {
  if (isAsked) return policy
  isAsked = true
  try {
    policy = window.trustedTypes?.createPolicy('afterword', {
      createHTML: (html) => html,
      createScript: refuse,
      createScriptURL: refuse,
    })
  } catch {
    policy = null
    console.warn(
      "[afterword] Comments show as plain text: the page's Trusted Types refuse the policy. Add to its CSP: trusted-types afterword 'allow-duplicates'.",
    )
  }
  return policy
}

function refuse(): never {
  throw new TypeError('The policy afterword makes no scripts.')
}
