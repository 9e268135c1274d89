import type { Backend } from './backends/backend.ts';
interface Later {
    static: () => Promise<{
        createBackend: (endpoint: string) => Backend;
    }>;
    writing: () => Promise<typeof import('./writing.ts')>;
    liking: () => Promise<typeof import('./liking.ts')>;
    live: () => Promise<typeof import('./live.ts')>;
    tools: () => Promise<typeof import('./tools.ts')>;
}
/**
 * What loads later, when it is needed. In the npm build the bundler's `import()` serves; the
 * tag's build puts chunks.tag.ts in this file's place, which checks what it loads.
 */
export declare const LATER: Later;
export {};
