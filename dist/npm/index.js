export { t as CommentsElement, r as mount } from "./element-BYvyhef2.js";
