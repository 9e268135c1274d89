/** What a form does: Ctrl or ⌘ with Enter sends it, Escape gives it up where it can be. */
export declare function formHandlers(submit: () => Promise<void>, cancel?: () => void): {
    readonly form: {
        readonly noValidate: true;
        readonly onSubmit: (event: Event) => void;
        readonly onKeyDown: (event: KeyboardEvent) => void;
    };
    readonly button: {
        readonly type: 'submit';
        readonly class: 'send';
        readonly part: 'button';
        readonly onClick: (event: Event) => void;
    };
};
