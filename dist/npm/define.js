import { n as e } from "./element-C55hRcGK.js";
// src/define.ts
typeof customElements < "u" && e();
