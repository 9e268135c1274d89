/** The themes of the gallery, each the CSS that an owner would paste. */
export const THEMES = {
  Plain: `:root {
  --afterword-accent-color: light-dark(#1a5fb4, #99c1f1);
}`,

  Newspaper: `:root {
  --afterword-accent-color: light-dark(#7a1f1f, #e8a598);
  --afterword-font-family: Georgia, 'Liberation Serif', serif;
  --afterword-line-height: 1.45;
  --afterword-radius: 0px;
  --afterword-avatar-size: 0em;
  --afterword-surface: transparent;
}
afterword-comments::part(heading) { font-style: italic; font-weight: 400 }
afterword-comments::part(author) { font-variant-caps: small-caps; letter-spacing: 0.04em }
afterword-comments::part(body) { text-align: justify; hyphens: auto }
afterword-comments::part(avatar) { display: none }`,

  '2014 WordPress': `:root {
  --afterword-accent-color: #24890d;
  --afterword-background: #ffffff;
  --afterword-text-color: #2b2b2b;
  --afterword-muted-color: #696969;
  --afterword-font-family: Lato, 'Helvetica Neue', 'Liberation Sans', sans-serif;
  --afterword-font-size: 16px;
  --afterword-radius: 2px;
  --afterword-avatar-size: 34px;
}
afterword-comments { background: #ffffff; padding: 24px }
afterword-comments::part(heading) { font-weight: 900; text-transform: uppercase; font-size: 1em }
afterword-comments::part(avatar) { border-radius: 0 }`,

  Terminal: `:root {
  --afterword-accent-color: #ffb454;
  --afterword-background: #0c110c;
  --afterword-text-color: #8fe38f;
  --afterword-font-family: ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace;
  --afterword-font-size: 15px;
  --afterword-radius: 0px;
  --afterword-border-color: #467f46;
}
afterword-comments { background: #0c110c; padding: 24px }
afterword-comments::part(avatar) { border-radius: 0 }
afterword-comments::part(button), afterword-comments::part(sort), afterword-comments::part(hint),
afterword-comments::part(badge), afterword-comments::part(label) { font-family: inherit }`,

  'High contrast': `:root {
  --afterword-accent-color: #ffe100;
  --afterword-background: #000000;
  --afterword-text-color: #ffffff;
  --afterword-muted-color: #ffffff;
  --afterword-border-color: #ffffff;
  --afterword-surface: #000000;
  --afterword-focus-outline: 4px solid #00e5ff;
}
afterword-comments { background: #000000; padding: 24px }
afterword-comments::part(avatar) { border: 2px solid; background: #000000; color: #ffffff }
afterword-comments::part(body) { font-size: 1.1em }`,

  'Soft cards': `:root {
  --afterword-accent-color: light-dark(#6b4fbb, #c3b1f5);
  --afterword-font-family: system-ui, 'Liberation Sans', sans-serif;
  --afterword-font-size: 16px;
  --afterword-radius: 16px;
}
afterword-comments::part(comment) {
  margin-block-end: 12px;
  padding: 16px 18px 12px 74px;
  background: light-dark(#f3f0fb, #262331);
}
afterword-comments::part(avatar) { inset-inline-start: 18px }`,

  'Dense forum': `:root {
  --afterword-accent-color: light-dark(#2a5885, #9dc3e6);
  --afterword-font-family: Verdana, 'DejaVu Sans', sans-serif;
  --afterword-font-size: 13px;
  --afterword-line-height: 1.4;
  --afterword-spacing: 0.6em;
  --afterword-avatar-size: 1.8em;
  --afterword-radius: 0px;
}
afterword-comments::part(comment) { border-block-end: 1px solid light-dark(#d9dfe5, #39424b) }
afterword-comments::part(avatar) { border-radius: 2px }
afterword-comments::part(number) { font-weight: 700 }`,

  Handwritten: `:root {
  --afterword-accent-color: #b03a6f;
  --afterword-background: #fdf6e3;
  --afterword-text-color: #2c3e63;
  --afterword-muted-color: #55607a;
  --afterword-font-family: 'Segoe Print', 'Bradley Hand', 'Comic Neue', 'Z003', cursive;
  --afterword-font-size: 19px;
  --afterword-radius: 18px;
  --afterword-border-color: #8d7a45;
}
afterword-comments { background: #fdf6e3; padding: 28px; border-radius: 4px }
afterword-comments::part(heading) { rotate: -1deg }
afterword-comments::part(button), afterword-comments::part(sort), afterword-comments::part(hint),
afterword-comments::part(badge), afterword-comments::part(label) { font-family: inherit }`,
}
