import { n as e } from "./element-WCcehg0n.js";
// src/define.ts
typeof customElements < "u" && e();
