/** The one style sheet that every thread's shadow root adopts; no `<style>`, so a strict CSP holds. */
export declare function styleSheet(): CSSStyleSheet;
