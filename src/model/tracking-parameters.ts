const TRACKING = /^(?:utm_.*|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid|ref|replytocom|share|amp)$/i

/** A URL's query without the parameters that say how its reader came there, in the order it had. */
export function withoutTracking(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}
