import { type Backend } from './backend.ts';
/**
 * WordPress by its REST API (developer.wordpress.org/rest-api/reference/comments). On a page of
 * WordPress's own, the page says where that is, and which post it shows.
 */
export declare function createBackend(endpoint: string): Backend;
