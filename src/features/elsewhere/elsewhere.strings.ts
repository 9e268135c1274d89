/** The words where a thread is only read, and written to somewhere else, in English. */
export const ELSEWHERE_ENGLISH = {
  replyThere: 'Reply on your server',
  yourServer: 'Your server, such as mastodon.social',
  replyAt: 'Comment on {site}',
}
