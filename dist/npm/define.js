import { n as e } from "./element-DC6-WTxV.js";
// src/define.ts
typeof customElements < "u" && e();
