import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type Served } from '../../src/cli/serve.ts';
import { pages } from './built.ts';

let site: Served;

beforeAll(async () => {
  site = await serveSite({ port: 4400 });
});
afterAll(() => site.close());

test('every link and fragment inside the site leads somewhere', async () => {
  const { links } = await new LinkChecker().check({
    path: site.url,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    // Other hosts are not asked: no network in tests, and none from the site.
    linksToSkip: async (link) => !link.startsWith(site.url),
  });
  // A fragment of the print station is a set of sheets (print/station/print-set.ts).
  const isSet = (url: string) => /\/print\/#s=/.test(url);
  const broken = links
    .filter(({ state, url }) => state === LinkState.BROKEN && !isSet(url))
    .map(({ url, parent, status }) => `${url} (${status}) on ${parent}`);
  expect(broken).toEqual([]);

  // Every page can be reached by links from the front door.
  const reached = new Set(links.map(({ url }) => new URL(url).pathname));
  const lost = pages
    .map(({ url }) => url)
    .filter((url) => url !== '/404.html' && !reached.has(url));
  expect(lost).toEqual([]);
});
