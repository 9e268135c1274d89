import { n as e } from "./element-33GEfxdL.js";
// src/define.ts
typeof customElements < "u" && e();
