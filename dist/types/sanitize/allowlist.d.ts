/** For DOMPurify's `setConfig`. */
export declare const CONFIG: {
    ALLOWED_TAGS: string[];
    ALLOWED_ATTR: string[];
    ADD_URI_SAFE_ATTR: string[];
    ALLOWED_URI_REGEXP: RegExp;
    ALLOW_DATA_ATTR: boolean;
    ALLOW_ARIA_ATTR: boolean;
    ALLOW_SELF_CLOSE_IN_ATTR: boolean;
    SANITIZE_NAMED_PROPS: boolean;
    RETURN_DOM_FRAGMENT: boolean;
};
/** DOMPurify's hook for each node: throws before the work begins, which `sanitize` catches. */
export declare function refuseTooMuch(node: Node): void;
/** DOMPurify's hook for each attribute: takes it out, or leaves what of it may stay. */
export declare function checkAttribute(element: Element, attribute: {
    attrName: string;
    attrValue: string;
    keepAttr: boolean;
}): void;
/** DOMPurify's hook for each element that stays. */
export declare function markLink(element: Element): void;
