/**
 * Our own Trusted Types policy, made once: undefined where the page asks for none, null where it
 * refuses ours, which the console says in one line.
 */
export declare function trustedPolicy(): TrustedTypePolicy | null | undefined;
