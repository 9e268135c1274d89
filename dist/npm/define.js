import { n as e } from "./element-C-8qfJMq.js";
// src/define.ts
typeof customElements < "u" && e();
