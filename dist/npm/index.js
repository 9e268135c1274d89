export { t as CommentsElement, r as mount } from "./element-D_r5BM0M.js";
