import { n as e } from "./element-C6SFDzxG.js";
// src/define.ts
typeof customElements < "u" && e();
