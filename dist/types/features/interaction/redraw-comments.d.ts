import type { Ui } from '../../thread/ui.ts';
/** Draws comments again that something other than a list has changed; see `FeatureContext.redrawWhen`. */
export declare function createRedraw({ drawn, }: Pick<Ui, 'drawn'>): (idsOf: () => Iterable<string>) => () => void;
