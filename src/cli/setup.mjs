// @ts-check
/**
 * Installs what is missing, on whatever Node (18 or later) the machine has: the packages of the
 * lock file, among them the Node that everything else runs on. Does nothing when all is there.
 * Plain JavaScript, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const WINDOWS = process.platform === 'win32';
/** npm writes this when an installation has ended well. */
const INSTALLED = join('node_modules', '.package-lock.json');

/** @param {string[]} args */
function npm(args) {
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: WINDOWS });
  return status === 0;
}

function packagesAreCurrent() {
  return (
    existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs
  );
}

/** The Node of the `node` package, as written in package.json. */
function nodeIsThere() {
  /** @type {{ devDependencies: Record<string, string> }} */
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const binary = join('node_modules', 'node', 'bin', WINDOWS ? 'node.exe' : 'node');
  if (!existsSync(binary)) return false;
  const { stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return stdout?.trim() === `v${devDependencies['node']}`;
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

// Not `npm ci`: it refuses lock files that were written on another platform, because npm leaves
// the optional packages of other platforms out of them. Versions still come from the lock file.
if (!packagesAreCurrent()) {
  console.log('Installing the packages of package-lock.json (some minutes the first time) …');
  if (!npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stop(
      'The packages could not be installed: check the network connection and run the command again.',
    );
  }
}
if (!nodeIsThere() && !(npm(['rebuild', 'node', '--loglevel=error']) && nodeIsThere())) {
  stop(
    'The Node that the kit runs on could not be installed: delete the folder node_modules and run the command again.',
  );
}
