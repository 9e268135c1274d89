import { n as e } from "./element-DLfWk9lp.js";
// src/define.ts
typeof customElements < "u" && e();
