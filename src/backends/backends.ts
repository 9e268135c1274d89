import type { Backend } from './backend.ts'

/**
 * Loads the code of each server that isn't afterword's own, which comes with the widget. A new
 * backend is its file and its line here: options, their texts and the build read this list.
 */
export const BACKENDS = {
  static: () => import('./static.ts'),
} satisfies Record<string, () => Promise<{ createBackend: (endpoint: string) => Backend }>>

export type BackendName = 'afterword' | keyof typeof BACKENDS

export const BACKEND_NAMES = ['afterword', ...Object.keys(BACKENDS)]
