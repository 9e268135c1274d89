import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the part of the heap in which objects are made at a megabyte. By itself it grows to sixteen
 * and more under load, of which nothing is left alive: some dozens of megabytes on a small machine.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
