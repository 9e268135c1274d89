export { t as CommentsElement, r as mount } from "./element-DaqoENr_.js";
