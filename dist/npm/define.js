import { n as e } from "./element-D4HnJroF.js";
// src/define.ts
typeof customElements < "u" && e();
