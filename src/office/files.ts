/** Which Office files a page gives. */
import { letterDocx } from './letter-docx.ts';
import { slidesPptx, type Site } from './slides-pptx.ts';
import { worksheetDocx } from './worksheet-docx.ts';

export interface OfficeJob {
  format: 'pptx' | 'docx';
  write(document: Document, creator: string, site: Site): Promise<Buffer>;
}

/** Rendition → its Office file; answers have none, so that pupils' files never carry them. */
export const OFFICE: Partial<Record<string, OfficeJob>> = {
  slides: { format: 'pptx', write: (document, _creator, site) => slidesPptx(document, site) },
  worksheet: { format: 'docx', write: worksheetDocx },
  letter: { format: 'docx', write: letterDocx },
};
