export { t as CommentsElement, r as mount } from "./element-DLWC318Q.js";
