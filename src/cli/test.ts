/**
 * `npm test`: types, lint, format, unit, content, the built site, the browser; one after the
 * other, each with its time, ending in one line with the number of tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';

const RESULTS = 'test-results';
const vitest = (project: string) => [
  'vitest',
  'run',
  '-c',
  'tests/vitest.config.ts',
  '--project',
  project,
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${RESULTS}/${project}.json`,
];

interface Step {
  name: string;
  command: string[];
  /** File with the numbers of tests; steps without one count as one test. */
  results?: string;
}

const STEPS: Step[] = [
  { name: 'Types', command: ['npm', 'run', '-s', 'check:types'] },
  { name: 'Lint', command: ['npm', 'run', '-s', 'lint'] },
  { name: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'Unit tests', command: vitest('unit'), results: 'unit.json' },
  { name: 'Content', command: vitest('content'), results: 'content.json' },
  { name: 'Build', command: ['npm', 'run', '-s', 'build'] },
  { name: 'Built site', command: vitest('site'), results: 'site.json' },
  {
    name: 'Browser',
    command: ['playwright', 'test', '-c', 'tests/browser/playwright.config.ts'],
    results: 'browser.json',
  },
];

/** Numbers of tests from the report of Vitest or of Playwright. */
function countsOf(file: string): { passed: number; failed: number } {
  const report = JSON.parse(readFileSync(`${RESULTS}/${file}`, 'utf8'));
  return 'stats' in report
    ? { passed: report.stats.expected, failed: report.stats.unexpected }
    : { passed: report.numPassedTests, failed: report.numFailedTests };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const total = { passed: 0, failed: 0 };
const failedSteps: string[] = [];

try {
  const browser = ensureBrowser();
  process.env['CHROMIUM_PATH'] = browser;
  console.log(`Browser: ${browser}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

for (const [index, { name, command, results }] of STEPS.entries()) {
  console.log(`\n[${index + 1}/${STEPS.length}] ${name} …`);
  const start = performance.now();
  const { status } = spawnSync(command[0]!, command.slice(1), {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  let counts = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  try {
    if (results) counts = countsOf(results);
  } catch {
    // the step broke before it could report: it counts as one failure
  }
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `[${index + 1}/${STEPS.length}] ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`,
  );
  if (status !== 0) failedSteps.push(name);
  // Without a site there is nothing to test further.
  if (status !== 0 && name === 'Build') break;
}

if (failedSteps.length > 0) console.log(`\nTo mend: ${failedSteps.join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failedSteps.length > 0 ? 1 : 0;
