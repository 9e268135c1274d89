export { t as CommentsElement, r as mount } from "./element-BOu-JYg1.js";
