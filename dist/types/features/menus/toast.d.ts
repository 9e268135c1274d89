import type { FeatureContext } from '../thread-context.ts';
/** Says beside a button what came of pressing it, for the eye and the ear. */
export declare function createToast({ wrapper, announce }: FeatureContext): {
    show(message: string, near: HTMLElement): void;
    stop(): void;
};
