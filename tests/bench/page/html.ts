import { answerReplies } from './replying.ts'

const thread = document.querySelector('#thread')
if (thread) answerReplies(thread)
