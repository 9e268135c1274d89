import { type Backend } from './backend.ts';
/** What a reader can tell a server. */
export type Sending = Required<Pick<Backend, 'post' | 'edit' | 'remove' | 'read' | 'like' | 'preview' | 'report'>>;
/** The sending side of afterword's own protocol, and what only one's own token reads. */
export declare function createSending(endpoint: string): Sending;
