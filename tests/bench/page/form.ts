/** The form of a plain page, for the thread or for a reply. */
export const FORM =
  '<form><label>Comment <textarea rows="5"></textarea></label><label>Name <input></label><button>Post</button></form>'
