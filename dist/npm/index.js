export { t as CommentsElement, r as mount } from "./element-B10ZjlZH.js";
