export { t as CommentsElement, r as mount } from "./element-DL2WVd5l.js";
