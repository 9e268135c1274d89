import { n as e } from "./element-CTA6KCPV.js";
// src/define.ts
typeof customElements < "u" && e();
