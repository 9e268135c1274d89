import { type Backend } from './backend.ts';
/**
 * Isso (isso-comments.de/docs/reference/server-api). The author of a comment has a cookie
 * for it, which changes it for a quarter of an hour: the one reason to send credentials here.
 */
export declare function createBackend(endpoint: string): Backend;
