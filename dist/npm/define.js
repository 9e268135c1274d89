import { n as e } from "./element-Bar6y1Cu.js";
// src/define.ts
typeof customElements < "u" && e();
