import type { Tools, ToolsProps } from '../../thread/ui.ts';
/** The draft as it will be published, in place of the box; nothing while the reader writes. */
export declare function Preview(props: ToolsProps & {
    tools: Tools;
}): import("preact").JSX.Element | null;
