/** A line of a menu that can be pressed. */
export interface MenuItem {
    label: string;
    /** What stands under the label, smaller. */
    hint?: string;
    icon?: string;
    /** Of a choice: whether it is the one that holds. */
    checked?: boolean;
    /** Of several that exclude each other, or of one that is on or off. */
    role?: 'menuitemradio' | 'menuitemcheckbox';
    href?: string;
    /** Returns other lines where they take the place of these. */
    act?: () => readonly MenuLine[] | void;
}
export type MenuLine = MenuItem | 'line' | {
    title: string;
};
export interface Menu {
    isOpenAt(button: HTMLElement): boolean;
    open(button: HTMLElement, lines: readonly MenuLine[], at: 'first' | 'last'): void;
    close(): void;
    stop(): void;
}
/** A menu in the top layer, after the menu button pattern of the ARIA practices. */
export declare function createMenu(wrapper: HTMLElement): Menu;
