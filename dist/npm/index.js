export { t as CommentsElement, r as mount } from "./element-Bsh7V6W1.js";
