import type { StagedPlace } from './staging.ts'

// Nine digits a level: what cursors of the list have room for.
const MAX_DEPTH = 100

/** A comment that gets a place, after the one that it answers. */
export interface Planned extends StagedPlace {
  /** The `key` of the comment above it; null for a root. */
  above: string | null
  /** What is wrong with its parent, for the report. */
  fault: string | null
  /** Whether it needs a number though nobody can read it: replies to it have one. */
  isHolding: boolean
}

/**
 * Puts the comments of a thread, which come by date, in the order in which they get their places:
 * each after the one that it answers. Circles are cut, and an answer to nothing becomes a root.
 *
 * @param isKnown - Whether a comment is here already, from an earlier import.
 */
export function planThread(
  places: readonly StagedPlace[],
  isKnown: (key: string) => boolean,
): { planned: Planned[]; dropped: StagedPlace[] } {
  const byKey = new Map(places.map((place) => [place.key, place]))
  const parentOf = findParents(places, byKey, isKnown)
  const holding = findHolding(places, parentOf)
  const depths = new Map<string, number>()
  const planned: Planned[] = []
  const dropped: StagedPlace[] = []

  for (const place of places) {
    const branch: StagedPlace[] = []
    let next: StagedPlace | undefined = place
    while (next && !depths.has(next.key)) {
      branch.push(next)
      const above: string | null = parentOf.get(next.key)?.above ?? null
      next = above === null ? undefined : byKey.get(above)
    }
    for (const one of branch.reverse()) {
      const parent = parentOf.get(one.key) ?? { above: null, fault: null }
      const above = shallow(parent.above, depths, parentOf)
      depths.set(one.key, above === null ? 1 : (depths.get(above) ?? 1) + 1)
      const isHolding = holding.has(one.key)
      if (one.isGone && !isHolding) dropped.push(one)
      else planned.push({ ...one, above, fault: parent.fault, isHolding })
    }
  }
  return { planned, dropped }
}

interface Parent {
  above: string | null
  fault: string | null
}

function findParents(
  places: readonly StagedPlace[],
  byKey: ReadonlyMap<string, StagedPlace>,
  isKnown: (key: string) => boolean,
): Map<string, Parent> {
  const parents = new Map<string, Parent>()
  for (const { key, parent } of places) {
    const isThere = parent === null || byKey.has(parent) || isKnown(parent)
    const fault = isThere ? null : `it answers ${parent}, which is not there: it is a root now`
    parents.set(key, { above: isThere ? parent : null, fault })
  }
  const safe = new Set<string>()
  for (const { key } of places) {
    const climbed = new Set<string>()
    let next: string | null = key
    while (next !== null && !safe.has(next) && !climbed.has(next)) {
      climbed.add(next)
      next = parents.get(next)?.above ?? null
    }
    if (next !== null && climbed.has(next)) {
      parents.set(next, { above: null, fault: 'it answers itself: it is a root now' })
    }
    for (const one of climbed) safe.add(one)
  }
  return parents
}

/** The comments that others stand below, and which so keep their place whatever became of them. */
function findHolding(
  places: readonly StagedPlace[],
  parentOf: ReadonlyMap<string, Parent>,
): Set<string> {
  const holding = new Set<string>()
  for (const { key, isGone } of places) {
    if (isGone) continue
    let next = parentOf.get(key)?.above ?? null
    while (next !== null && !holding.has(next)) {
      holding.add(next)
      next = parentOf.get(next)?.above ?? null
    }
  }
  return holding
}

function shallow(
  above: string | null,
  depths: ReadonlyMap<string, number>,
  parentOf: ReadonlyMap<string, Parent>,
): string | null {
  let place = above
  while (place !== null && (depths.get(place) ?? 0) >= MAX_DEPTH) {
    place = parentOf.get(place)?.above ?? null
  }
  return place
}
