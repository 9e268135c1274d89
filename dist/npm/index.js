export { t as CommentsElement, r as mount } from "./element-WCcehg0n.js";
