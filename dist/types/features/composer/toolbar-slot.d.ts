import type { ToolsProps } from '../../thread/ui.ts';
/** Where the toolbar stands, or will stand as soon as the reader is in the box; as high already. */
export declare function ToolsPlace(props: ToolsProps): import("preact").JSX.Element;
/** Under the box: what markup works, and the preview that takes the box's place. */
export declare function TextHelp(props: ToolsProps): import("preact").JSX.Element;
