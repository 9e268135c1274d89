import { n as e } from "./element-D8IuFRL4.js";
// src/define.ts
typeof customElements < "u" && e();
