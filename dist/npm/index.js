export { t as CommentsElement, r as mount } from "./element-jO2uTDOR.js";
