import { defineConfig } from 'playwright/test';
import { ensureBrowser } from '../../src/cli/browser.ts';

/** Where the built site is served while the browser tests run (browser/serve.ts). */
export const SITE = 'http://localhost:4500';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  reporter: process.env['CI']
    ? [['dot'], ['json', { outputFile: '../../test-results/browser.json' }]]
    : [['line'], ['json', { outputFile: '../../test-results/browser.json' }]],
  webServer: {
    command: 'node tests/browser/serve.ts',
    cwd: '../..',
    url: SITE,
    reuseExistingServer: false,
  },
  use: {
    baseURL: SITE,
    launchOptions: {
      executablePath: ensureBrowser(),
      // As root (containers, CI) Chromium has no sandbox; background requests would leave the machine.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    viewport: { width: 1280, height: 800 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  },
});
