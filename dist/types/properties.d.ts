import type { CommentsElement } from './element.ts';
/**
 * Makes each option a property of the element, which stands for its attribute. What a page has set
 * on its elements before takes effect now.
 */
export declare function addProperties({ prototype }: typeof CommentsElement, elements: Iterable<Element>): void;
