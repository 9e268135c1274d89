import { n as e } from "./element-D_r5BM0M.js";
// src/define.ts
typeof customElements < "u" && e();
