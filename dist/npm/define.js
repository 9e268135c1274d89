import { n as e } from "./element-Bfzj5fQI.js";
// src/define.ts
typeof customElements < "u" && e();
