import { n as e } from "./element-DLWC318Q.js";
// src/define.ts
typeof customElements < "u" && e();
