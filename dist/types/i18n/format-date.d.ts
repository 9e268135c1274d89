export interface FormattedDate {
    /** For `<time datetime>`. */
    iso: string;
    /** "Feb 13, 2014", or, under a day, "2 hours ago". */
    short: string;
    /** Whether the short form is another before long. */
    isRecent: boolean;
    /** "February 13, 2014 at 6:59 am"; a function, since it costs and is seldom asked for. */
    full: () => string;
}
/** Both forms of a time, in milliseconds since 1970, in the reader's own time zone. */
export declare function formatDate(time: number, lang: string, now?: number): FormattedDate;
