import { n as e } from "./element-TKsZoUQw.js";
// src/define.ts
typeof customElements < "u" && e();
