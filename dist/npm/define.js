import { n as e } from "./element-EzxoHORp.js";
// src/define.ts
typeof customElements < "u" && e();
