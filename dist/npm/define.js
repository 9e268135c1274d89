import { n as e } from "./element-BYvyhef2.js";
// src/define.ts
typeof customElements < "u" && e();
