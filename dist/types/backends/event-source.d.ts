import type { LiveEvent } from './backend.ts';
declare const KINDS: readonly ['created', 'updated', 'deleted', 'reload'];
export type EventKind = (typeof KINDS)[number];
export declare function isEventKind(kind: unknown): kind is EventKind;
/**
 * The URL of the server-sent events of some threads, each from the event after its position on,
 * where that is known. Several are for endpoints alone whose `limits.events` allows as many.
 */
export declare function eventsUrl(endpoint: string, threads: readonly (readonly [thread: string, since: string | null])[]): string;
interface StreamListener {
    onOpen(): void;
    /** `id` is empty where the server gives none. */
    onMessage(kind: EventKind, data: string, id: string): void;
    /** The stream broke off, or never began; nothing more comes from it. */
    onEnd(): void;
}
/** Opens a stream of server-sent events. It is not opened again when it breaks off: that is for its listener. */
export declare function openEventSource(url: string, listener: StreamListener): {
    close(): void;
};
/** Reads what an event says; null for what can't be read. */
export declare function readEvent(kind: EventKind, data: string): LiveEvent | null;
/** Which thread an event is of, on a stream of several; null when it doesn't say. */
export declare function threadIn(data: string): string | null;
export {};
