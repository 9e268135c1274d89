import { n as e } from "./element-DvCCoqAM.js";
// src/define.ts
typeof customElements < "u" && e();
