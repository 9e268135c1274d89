import { type EventKind } from '../../backends/event-source.ts';
import { type Positions } from './positions.ts';
export interface Told {
    /** These threads are listened to, from these positions on. */
    onOpen(threads: Positions): void;
    onMessage(thread: string, kind: EventKind, data: string, id: string): void;
    onEnd(threads: readonly string[]): void;
}
export interface EndpointStreams {
    /** Listens to these threads, and to no others. */
    want(threads: Positions): void;
    /** What is listened to now, and how far that is. */
    opened(): Positions;
    stop(): void;
}
/**
 * Holds the streams of an endpoint: one for all threads where it tells of several in one, else one
 * a thread, at most two. Threads for which there is no room wait until there is.
 */
export declare function createEndpointStreams(endpoint: string, told: Told): EndpointStreams;
