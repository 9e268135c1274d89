import { n as e } from "./element-Bsh7V6W1.js";
// src/define.ts
typeof customElements < "u" && e();
