/** Minutes and seconds, in the digits of a language: "12:40". */
export declare function writtenTime(seconds: number, lang: string): string;
