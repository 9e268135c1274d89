import { type Backend } from './backend.ts';
/**
 * A backend that loads what writes with the first write, or when it is told to prepare. After a
 * failure the next write loads it again.
 */
export declare function withWrites(backend: Backend): Backend;
