import { n as e } from "./element-B10ZjlZH.js";
// src/define.ts
typeof customElements < "u" && e();
