/** `npm run check:content`: reads content/ and says, one sentence each, what has to be mended. */
import { checkLibrary } from '../library/check.ts';
import { readFiles, readPictures } from '../library/files.ts';
import { loadLibrary } from '../library/load.ts';
import { formatProblem } from '../library/problem.ts';

const library = loadLibrary(readFiles(), readPictures());
const problems = checkLibrary(library, new Date().toISOString().slice(0, 10));
const errors = problems.filter(({ warning }) => !warning);

for (const problem of problems) {
  console.log(`${problem.warning ? 'warning ' : ''}${formatProblem(problem)}`);
}
console.log(
  errors.length === 0
    ? `Content: ${library.resources.length} resources in both languages, ${library.scenarios.length} scenarios, nothing to mend.`
    : `Content: ${errors.length} ${errors.length === 1 ? 'thing' : 'things'} to mend.`,
);
process.exitCode = errors.length > 0 ? 1 : 0;
