export { t as CommentsElement, r as mount } from "./element-DW8xEcO7.js";
