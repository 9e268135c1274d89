import { n as e } from "./element-DW8xEcO7.js";
// src/define.ts
typeof customElements < "u" && e();
