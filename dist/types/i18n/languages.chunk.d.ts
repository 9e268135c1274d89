import type { Spoken, StringOverrides } from './translate.ts';
/**
 * The words for a language. Where there are none, or they don't load, English stands in; what
 * went wrong is said in the console.
 */
export declare function speak(wanted: string, scripts: ArrayLike<Element>, strings?: StringOverrides): Promise<Spoken>;
