import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Builds the search index of both languages from the finished HTML. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const start = performance.now();
      try {
        const { index, errors } = await pagefind.createIndex({});
        if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
        const { page_count: pages } = await index.addDirectory({ path: fileURLToPath(dir) });
        if (pages === 0) throw new Error('Pagefind found no page to index.');
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${pages} pages indexed in ${seconds} s`);
      } finally {
        await pagefind.close(); // the native service outlives the build otherwise
      }
    },
  },
});
