import { n as e } from "./element-BVCZvZeN.js";
// src/define.ts
typeof customElements < "u" && e();
