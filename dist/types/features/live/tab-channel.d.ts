import { type EventKind } from '../../backends/event-source.ts';
/** What tabs of one origin tell each other about the streams of one endpoint. */
export type TabMessage = 
/** The tab that leads from now on wants to know what the others want. */
{
    kind: 'ask';
}
/** The threads that show in a tab, and how far each is known there; all that it wants. */
 | {
    kind: 'want';
    from: string;
    threads: [thread: string, since: string | null][];
}
/** These threads are listened to from these positions on; `to` one tab, or all. */
 | {
    kind: 'open';
    to: string | null;
    threads: [thread: string, since: string | null][];
} | {
    kind: 'end';
    threads: string[];
}
/** An event as it came, so that tabs with another release can read it too. */
 | {
    kind: 'event';
    thread: string;
    event: EventKind;
    data: string;
    id: string;
};
export interface TabChannel {
    post(message: TabMessage): void;
    close(): void;
}
/** Opens the channel to the other tabs; null where there is none, or the page may not have one. */
export declare function openTabChannel(name: string, onMessage: (message: TabMessage) => void): TabChannel | null;
