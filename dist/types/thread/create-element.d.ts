/** Makes an element. What is text stays text. */
export declare function make(tag: string, attributes?: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElement;
