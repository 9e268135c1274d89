import type { ToolsProps } from './tools-context.ts';
/** What helps with the text: buttons for its markup, and the way to the preview. */
export declare function Toolbar({ draft, box, context, tools }: ToolsProps): import("preact").JSX.Element;
