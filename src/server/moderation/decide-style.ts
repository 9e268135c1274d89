/** How the page of a decision link looks, on a phone first. */
export const DECIDE_STYLE = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body {
  margin: 0;
  font: 1rem/1.55 system-ui, sans-serif;
  color: light-dark(#1f2328, #e6e8eb);
  background: light-dark(#fff, #17191c);
}
main { max-width: 40rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
h1 { font-size: 1.3rem; line-height: 1.25; margin: 0 0 1rem; }
article {
  border: 1px solid light-dark(#d5d8dc, #3a3e44);
  border-radius: .65rem;
  padding: 1rem;
}
article p { margin: 0; }
.byline time, .meta { color: light-dark(#56606b, #a6aeb8); }
.byline time { margin-inline-start: .5rem; }
.byline time, .meta { font-size: .875rem; }
p, blockquote, h1 { overflow-wrap: anywhere; }
blockquote { margin: .75rem 0; white-space: pre-wrap; }
.note {
  margin: 0 0 1rem;
  padding: .75rem 1rem;
  border-radius: .65rem;
  background: light-dark(#fdf3df, #3a3018);
  color: inherit;
}
a { color: light-dark(#2f5d9b, #9dbcf0); display: inline-block; padding: .25rem 0; margin-inline-end: 1rem; }
main > p a { padding: .65rem 0; }
form { margin-top: 1rem; }
button {
  font: inherit;
  font-weight: 600;
  min-height: 2.75rem;
  width: 100%;
  padding: .5rem 1.5rem;
  border: 1px solid transparent;
  border-radius: .45rem;
  background: light-dark(#2f5d9b, #9dbcf0);
  color: light-dark(#fff, #17191c);
  cursor: pointer;
}
:focus-visible { outline: 2px solid light-dark(#2f5d9b, #9dbcf0); outline-offset: 2px; }
@media (min-width: 34rem) { button { width: auto; } }
`
