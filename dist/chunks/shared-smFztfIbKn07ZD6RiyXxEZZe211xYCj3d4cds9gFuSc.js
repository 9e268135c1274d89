var t=new Map;function e(e,n){let o=t.get(n);o||(o=new CSSStyleSheet,o.replaceSync(n),t.set(n,o)),e.adoptedStyleSheets.includes(o)||e.adoptedStyleSheets.push(o)}function n(){return"function"==typeof crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}function o({isComposing:t,keyCode:e}){return t||229===e}export{n,e as r,o as t};









