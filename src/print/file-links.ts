/** Links to files in built pages: sizes are known, and files exist, only after the build. */
export interface SheetFile {
  url: string;
  bytes: number;
  /** Sides of paper, or slides; absent where a program decides. */
  pages?: number;
}

const LINK = /<a class="file" href="([^"]*)" data-pages="([^"]*)"([^>]*)>([^<]*)<\/a>/g;

/** Size as people read it: `84 kB`, `1.2 MB`. */
export const fileSize = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * The page with pages and size in every link to a file (class "file", written by FileLink.astro)
 * and without those whose file was not made, so that no link is dead.
 */
export function stampFileLinks(html: string, files: ReadonlyMap<string, SheetFile>): string {
  return html.replaceAll(LINK, (_, url: string, unit: string, rest: string, text: string) => {
    const file = files.get(url);
    if (!file) return '';
    const pages = file.pages ? `${unit.replace('#', String(file.pages))} ` : '';
    const data = file.pages ? ` data-pages="${file.pages}"` : '';
    return `<a class="file" href="${url}"${data}${rest}>${text} <small>${pages}${fileSize(file.bytes)}</small></a>`;
  });
}
