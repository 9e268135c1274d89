import { n as e } from "./element-DZHqPZiq.js";
// src/define.ts
typeof customElements < "u" && e();
