/**
 * Loads the code of each server that isn't afterword's own, which comes with the widget. A new
 * backend is its file and its line here: options, their texts and the build read this list.
 */
export declare const BACKENDS: {
    static: () => Promise<typeof import("./static.ts")>;
};
export type BackendName = 'afterword' | keyof typeof BACKENDS;
export declare const BACKEND_NAMES: string[];
