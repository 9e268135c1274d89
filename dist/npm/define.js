import { n as e } from "./element-DMlKHgYK.js";
// src/define.ts
typeof customElements < "u" && e();
