import { n as e } from "./element-CmHnKnTG.js";
// src/define.ts
typeof customElements < "u" && e();
