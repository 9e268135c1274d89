import { n as e } from "./element-DluMeCZS.js";
// src/define.ts
typeof customElements < "u" && e();
