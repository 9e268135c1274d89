/**
 * Elects one tab of the origin: calls `onLead` once this tab is the one, after the one before it
 * has gone, however it went. Where locks are missing (a page that is not https) or blocked (a
 * sandboxed frame), the tab is on its own: `onAlone`.
 *
 * @returns what stands down, or no longer for election.
 */
export declare function elect(name: string, { onLead, onAlone }: {
    onLead: () => void;
    onAlone: () => void;
}): () => void;
