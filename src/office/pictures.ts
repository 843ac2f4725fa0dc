/** Pictures for Office files: programs of some years ago show PNG, not SVG. */
import { join } from 'node:path';
import sharp from 'sharp';

export interface Raster {
  png: Buffer;
  width: number;
  height: number;
}

/** A picture of the built site as PNG, `width` pixels wide. Throws when the file is not there. */
export async function rasterOf(
  src: string,
  dir: string,
  base: string,
  width = 800,
): Promise<Raster> {
  const file = join(dir, src.slice(base.replace(/\/$/, '').length));
  const { data, info } = await sharp(file, { density: 300 })
    .resize({ width })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}
