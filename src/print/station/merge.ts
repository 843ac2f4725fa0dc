/** One PDF of a whole set, copies included, so that one print dialogue prints it all. */
import { PDFDocument, PageSizes } from 'pdf-lib';

export interface Part {
  bytes: ArrayBuffer | Uint8Array;
  copies: number;
}

/** The bytes of the PDF; with `duplex` a blank side follows a part that ends on a front side. */
export async function mergePdfs(parts: readonly Part[], duplex: boolean, title: string) {
  const whole = await PDFDocument.create();
  whole.setTitle(title, { showInWindowTitleBar: true });
  for (const { bytes, copies } of parts) {
    const part = await PDFDocument.load(bytes);
    // Copied once and placed again and again: thirty copies weigh little more than one.
    const pages = await whole.copyPages(part, part.getPageIndices());
    for (let copy = 0; copy < copies; copy++) {
      for (const page of pages) whole.addPage(page);
      if (duplex && pages.length % 2 === 1) {
        whole.addPage(pages[0] ? [pages[0].getWidth(), pages[0].getHeight()] : PageSizes.A4);
      }
    }
  }
  return whole.save();
}
