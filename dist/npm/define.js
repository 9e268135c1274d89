import { n as e } from "./element-jO2uTDOR.js";
// src/define.ts
typeof customElements < "u" && e();
