export { t as CommentsElement, r as mount } from "./element-KZVO8Pme.js";
