import { type Backend } from './backend.ts';
/**
 * Loads the code of each server that isn't afterword's own, which comes with the widget. A new
 * backend is its file and its line here: options, their texts and the build read this list.
 */
declare const BACKENDS: {
    static: () => Promise<typeof import("./static.ts")>;
};
export type BackendName = 'afterword' | keyof typeof BACKENDS;
export declare const BACKEND_NAMES: string[];
/** The backend of that name. Its code loads with its first request. */
export declare function openBackend(name: BackendName, endpoint: string): Backend;
/** A backend whose code is fetched with the first request; until then it allows nothing. */
export declare function laterBackend(load: () => Promise<Backend>): Backend;
export {};
