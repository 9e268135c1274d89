import { n as e } from "./element-BusYRNqQ.js";
// src/define.ts
typeof customElements < "u" && e();
