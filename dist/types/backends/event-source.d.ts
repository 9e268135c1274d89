import type { Listen } from './backend.ts';
/** Opens a stream of server-sent events. It is not opened again when it breaks off: that is for who listens. */
export declare const listen: Listen;
