import type { Tools, ToolsProps } from '../../thread/ui.ts';
/** What helps with the text: buttons for its markup, and the way to the preview. */
export declare function Toolbar({ draft, box, ui, tools }: ToolsProps & {
    tools: Tools;
}): import("preact").JSX.Element;
