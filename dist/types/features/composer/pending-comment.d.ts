import type { Ui } from '../../thread/ui.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { FeatureContext } from '../thread-context.ts';
import type { WhileShown } from '../while-shown.ts';
type ShownUi = Ui & {
    whileShown: WhileShown;
};
/** Shows under each comment on its way how it goes with it. Returns what ends it. */
export declare function showPending(context: FeatureContext, outbox: Outbox): () => void;
/** How it goes with a comment on its way to the server, and what its author can do. */
export declare function PendingPost({ id, outbox, ui }: {
    id: string;
    outbox: Outbox;
    ui: ShownUi;
}): import("preact").JSX.Element | null;
export {};
