import { defineConfig } from 'vitest/config';

/** One project for each height: pure logic, every content file, the built site. */
const project = (name: string, timeout: number) => ({
  test: {
    name,
    root: new URL('..', import.meta.url).pathname,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: timeout,
  },
});

export default defineConfig({
  test: {
    projects: [project('unit', 10_000), project('content', 20_000), project('site', 120_000)],
  },
});
