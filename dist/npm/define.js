import { n as e } from "./element-BOu-JYg1.js";
// src/define.ts
typeof customElements < "u" && e();
