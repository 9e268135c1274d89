/** The words for readers who report a comment, in English. */
export const REPORT_ENGLISH = {
  reportWhy: 'What is wrong with it?',
  reasonSpam: 'Spam or advertising',
  reasonAbuse: 'Insults, hate or threats',
  reasonPrivate: 'Someone’s private details',
  reasonOffTopic: 'Off topic',
  reasonOther: 'Something else',
  reported: 'Thank you. The site’s owner will look at it.',
  notReported: 'Your report couldn’t be sent. Try again later.',
}
