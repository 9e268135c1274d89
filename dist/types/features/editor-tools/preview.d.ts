import type { ToolsProps } from './tools-context.ts';
/** The draft as it will be published, in place of the box; nothing while the reader writes. */
export declare function Preview(props: ToolsProps): import("preact").JSX.Element | null;
