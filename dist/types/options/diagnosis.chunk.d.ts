/** What loads only when something is wrong: the sentences for the owner, in the console. */
export { diagnose } from './connection-problems.ts';
export { optionProblem } from './option-problems.ts';
