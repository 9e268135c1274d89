export { t as CommentsElement, r as mount } from "./element-EzxoHORp.js";
