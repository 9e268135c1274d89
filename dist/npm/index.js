export { t as CommentsElement, r as mount } from "./element-DLfWk9lp.js";
