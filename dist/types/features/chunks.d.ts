import type { Sending } from '../backends/afterword-writes.ts';
import type { Backend } from '../backends/backend.ts';
export interface Later {
    diagnosis: () => Promise<typeof import('../options/diagnosis.chunk.ts')>;
    static: () => Promise<{
        createBackend: (endpoint: string) => Backend;
    }>;
    sanitizer: () => Promise<typeof import('../sanitize/sanitize.ts')>;
    writes: () => Promise<{
        createSending: (endpoint: string) => Sending;
    }>;
    interaction: () => Promise<typeof import('./interaction/interaction.chunk.ts')>;
    composer: () => Promise<typeof import('./composer/composer.chunk.ts')>;
    sending: () => Promise<typeof import('./composer/sending.chunk.ts')>;
    editing: () => Promise<typeof import('./editing/editing.chunk.ts')>;
    live: () => Promise<typeof import('./live/live.chunk.ts')>;
    tools: () => Promise<typeof import('./editor-tools/editor-tools.chunk.ts')>;
    unread: () => Promise<typeof import('./unread/unread.chunk.ts')>;
    showAll: () => Promise<typeof import('./show-all/show-all.chunk.ts')>;
    references: () => Promise<typeof import('./references/references.chunk.ts')>;
    languages: () => Promise<typeof import('../i18n/languages.chunk.ts')>;
}
/**
 * What loads later, when it is needed. In the npm build the bundler's `import()` serves; the
 * tag's build puts catalog.tag.ts in this file's place, which checks what it loads.
 */
export declare const LATER: Later;
