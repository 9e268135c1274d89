export { t as CommentsElement, r as mount } from "./element-D8IuFRL4.js";
