export { t as CommentsElement, r as mount } from "./element-Bfzj5fQI.js";
