export { t as CommentsElement, r as mount } from "./element-D4HnJroF.js";
