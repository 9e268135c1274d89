export { t as CommentsElement, r as mount } from "./element-CAzpZ75X.js";
