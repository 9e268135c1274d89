export { t as CommentsElement, r as mount } from "./element-C55hRcGK.js";
