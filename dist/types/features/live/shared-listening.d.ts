import type { Listen } from '../../backends/backend.ts';
/**
 * Listens to a thread by the stream that all threads of an endpoint share, in all tabs of the
 * origin: one tab holds it, and passes on what it hears.
 */
export declare const listen: Listen;
