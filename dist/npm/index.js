export { t as CommentsElement, r as mount } from "./element-DC6-WTxV.js";
