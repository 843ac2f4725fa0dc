/** `npm start`: builds what has changed, serves it, and says in two lines what and where. */
import { resourcesOf } from '../library/index.ts';
import { LOCALES, RESOURCE_TYPES } from '../schema/fields.ts';
import { buildSite } from './build.ts';
import { serveSite } from './serve.ts';

try {
  console.log('Building the site …');
  const { pages, seconds, skipped } = await buildSite();
  const { url } = await serveSite({ base: process.env['KIT_BASE'] ?? '/' });
  const counts = RESOURCE_TYPES.map((type) => `${resourcesOf(type, 'ja').length} ${type}`).join(
    ', ',
  );
  const time = skipped ? 'nothing had changed' : `built in ${seconds.toFixed(1)} s`;
  console.log(
    `${pages} pages, ${time}: ${counts}, each in ${LOCALES.join(' and ')}, with search index.`,
  );
  console.log(`Open ${url} in a browser. Ctrl+C ends it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('The site was not built; mend the lines above and run the command again.');
  process.exitCode = 1;
}
