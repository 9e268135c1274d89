/** What loads only when something is wrong: the sentences for the owner, in the console. */
export { diagnose } from '../backends/diagnosis.ts';
export { optionProblem } from '../option-problems.ts';
