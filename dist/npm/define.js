import { n as e } from "./element-CAzpZ75X.js";
// src/define.ts
typeof customElements < "u" && e();
