/** Reads the content folder into memory: the only place of the library that touches the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path from the project's root with forward slashes → the file's text. */
export type Files = ReadonlyMap<string, string>;

/** All .mdx and .yaml files below `<root>/content`. Throws when the folder cannot be read. */
export function readFiles(root = process.cwd()): Files {
  const files = new Map<string, string>();
  const names = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  for (const name of names.sort()) {
    if (!/\.(mdx|yaml)$/.test(name)) continue;
    const path = `content/${name.replaceAll('\\', '/')}`;
    files.set(path, readFileSync(join(root, path), 'utf8'));
  }
  return files;
}

/** Names of the drawings in `<root>/public/pictures`, without their ending. */
export function readPictures(root = process.cwd()): Set<string> {
  const names = readdirSync(join(root, 'public/pictures'), { encoding: 'utf8' });
  return new Set(names.filter((name) => name.endsWith('.svg')).map((name) => name.slice(0, -4)));
}
