import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';
import { ICONS } from '../components/ui/icons.ts';
import { library } from '../library/index.ts';

/** One file with every icon in use, each a `<symbol>`; pages refer to `/icons.svg#name`. */
export const GET: APIRoute = () => {
  const { topics, troubles } = library().data;
  const names = [
    ...new Set([...ICONS, ...topics.map(({ icon }) => icon), ...troubles.map(({ icon }) => icon)]),
  ];
  const symbols = names.map(
    (name) => `<symbol id="${name}" viewBox="0 0 24 24">${inner(name)}</symbol>`,
  );
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`);
};

const require = createRequire(`${process.cwd()}/package.json`);

function inner(name: string): string {
  const svg = readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8');
  return svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/?svg[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
