import type { AstroIntegration } from 'astro';
import { checkLibrary } from '../library/check.ts';
import { readFiles, readPictures } from '../library/files.ts';
import { loadLibrary } from '../library/load.ts';
import { formatProblem } from '../library/problem.ts';

/** Raised when content has to be mended; its message is the list of sentences for authors. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/** Checks all content before anything is built; a mistake stops the build with its sentence. */
export const contentGate = (): AstroIntegration => ({
  name: 'content-gate',
  hooks: {
    'astro:build:start': ({ logger }) => {
      const today = process.env['KIT_TODAY'] ?? new Date().toISOString().slice(0, 10);
      const problems = checkLibrary(loadLibrary(readFiles(), readPictures()), today);
      const errors = problems.filter(({ warning }) => !warning);
      for (const problem of problems) {
        if (problem.warning) logger.warn(formatProblem(problem));
      }
      if (errors.length > 0) throw new ContentError(errors.map(formatProblem).join('\n'));
    },
  },
});
