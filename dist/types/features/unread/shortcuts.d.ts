import type { FeatureContext } from '../thread-context.ts';
/** The dialog that lists the keys. */
export declare function createShortcuts(context: FeatureContext): {
    show(): void;
    stop(): void;
};
