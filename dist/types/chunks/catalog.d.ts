import type { Sending } from '../backends/afterword-sending.ts';
import type { Backend } from '../backends/backend.ts';
export interface Later {
    diagnosis: () => Promise<typeof import('./diagnosis.ts')>;
    static: () => Promise<{
        createBackend: (endpoint: string) => Backend;
    }>;
    sanitizer: () => Promise<typeof import('../text/sanitize.ts')>;
    sending: () => Promise<{
        createSending: (endpoint: string) => Sending;
    }>;
    interaction: () => Promise<typeof import('./interaction.ts')>;
    writing: () => Promise<typeof import('./writing.ts')>;
    outbox: () => Promise<typeof import('./outbox.ts')>;
    own: () => Promise<typeof import('./own.ts')>;
    live: () => Promise<typeof import('./live.ts')>;
    tools: () => Promise<typeof import('./tools.ts')>;
    walking: () => Promise<typeof import('./walking.ts')>;
    references: () => Promise<typeof import('./references.ts')>;
    languages: () => Promise<typeof import('./languages.ts')>;
}
/**
 * What loads later, when it is needed. In the npm build the bundler's `import()` serves; the
 * tag's build puts catalog.tag.ts in this file's place, which checks what it loads.
 */
export declare const LATER: Later;
