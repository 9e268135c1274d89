import { n as e } from "./element-DaqoENr_.js";
// src/define.ts
typeof customElements < "u" && e();
