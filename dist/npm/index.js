export { t as CommentsElement, r as mount } from "./element-33GEfxdL.js";
