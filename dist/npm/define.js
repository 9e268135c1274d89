import { n as e } from "./element-DL2WVd5l.js";
// src/define.ts
typeof customElements < "u" && e();
