import type { Draft } from '../backends/backend.ts';
import type { Comment } from '../model/comment.ts';
/** What each event carries in its `detail`. All bubble, and leave shadow roots. */
export interface AfterwordEvents {
    /** A list is on the screen. `count` is what the heading says, `thread` the id. */
    'afterword-load': {
        count: number;
        thread: string;
    };
    /** Before a comment is sent; `preventDefault()` keeps it in the box. The draft is frozen. */
    'afterword-before-post': {
        draft: Draft;
    };
    /** The server's final answer, for a held comment as well. */
    'afterword-post': {
        comment: Comment;
    };
    /** Something with the server went wrong; `code` as in docs/protocol.md, "Problems". */
    'afterword-error': {
        code: string;
        message: string;
        status?: number;
    };
}
type EventMap = {
    [Name in keyof AfterwordEvents]: CustomEvent<AfterwordEvents[Name]>;
};
declare global {
    interface HTMLElementEventMap extends EventMap {
    }
    interface DocumentEventMap extends EventMap {
    }
    interface WindowEventMap extends EventMap {
    }
}
/** Dispatches at `host`; false when a listener has prevented the default. */
export declare function emit<Name extends keyof AfterwordEvents>(host: HTMLElement, name: Name, detail: AfterwordEvents[Name], cancelable?: boolean): boolean;
export {};
