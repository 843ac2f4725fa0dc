// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/integrations/content-gate.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sheetFiles } from './src/integrations/sheet-files.ts';
import { siteUrl } from './src/integrations/site-url.ts';

export default defineConfig({
  site: siteUrl(),
  base: process.env.KIT_BASE ?? '/',
  outDir: process.env.KIT_OUT ?? 'dist',
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX modules with a directive of its own, which the bundler does not know.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
  integrations: [
    contentGate(), // bad content never builds
    mdx(),
    sitemap({ i18n: { defaultLocale: 'ja', locales: { ja: 'ja', en: 'en' } } }),
    sheetFiles(), // PDFs and Office files, made from the built pages
    searchIndex(), // Pagefind over the built HTML
  ],
});
