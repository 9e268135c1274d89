import { n as e } from "./element-KZVO8Pme.js";
// src/define.ts
typeof customElements < "u" && e();
