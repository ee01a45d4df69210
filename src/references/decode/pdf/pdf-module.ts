// The functions of PDFium that the package's own classes do not reach, with memory handled in one place.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { UndecodableFile } from '../decode-job.ts';

type Pointer = number;

/** Functions of PDFium as its headers name them; pointers are offsets into the module's memory. */
export interface PdfFunctions {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPU32: Uint32Array;
  readonly HEAPU16: Uint16Array;
  readonly _malloc: (sizeBytes: number) => Pointer;
  readonly _free: (pointer: Pointer) => void;
  readonly _FPDF_LoadMemDocument: (bytes: Pointer, sizeBytes: number, password: Pointer) => Pointer;
  readonly _FPDF_CloseDocument: (document: Pointer) => void;
  readonly _FPDF_GetLastError: () => number;
  readonly _FPDF_GetPageCount: (document: Pointer) => number;
  readonly _FPDF_GetMetaText: (document: Pointer, tag: Pointer, buffer: Pointer, sizeBytes: number) => number;
  readonly _FPDF_LoadPage: (document: Pointer, index: number) => Pointer;
  readonly _FPDF_ClosePage: (page: Pointer) => void;
  readonly _FPDF_GetPageWidthF: (page: Pointer) => number;
  readonly _FPDF_GetPageHeightF: (page: Pointer) => number;
  readonly _FPDF_RenderPageBitmap: (bitmap: Pointer, page: Pointer, ...rest: readonly number[]) => void;
  readonly _FPDFBitmap_CreateEx: (...sizes: readonly number[]) => Pointer;
  readonly _FPDFBitmap_FillRect: (bitmap: Pointer, ...rest: readonly number[]) => void;
  readonly _FPDFBitmap_Destroy: (bitmap: Pointer) => void;
  readonly _FPDFText_LoadPage: (page: Pointer) => Pointer;
  readonly _FPDFText_ClosePage: (text: Pointer) => void;
  readonly _FPDFText_CountChars: (text: Pointer) => number;
  readonly _FPDFText_GetUnicode: (text: Pointer, index: number) => number;
  readonly _FPDFText_GetLooseCharBox: (text: Pointer, index: number, rect: Pointer) => number;
  readonly _FPDFText_GetCharAngle: (text: Pointer, index: number) => number;
  readonly _FPDFText_GetFontWeight: (text: Pointer, index: number) => number;
  readonly _FPDFText_GetTextObject: (text: Pointer, index: number) => Pointer;
  readonly _FPDFText_GetFillColor: (text: Pointer, index: number, ...parts: readonly Pointer[]) => number;
  readonly _FPDFTextObj_GetTextRenderMode: (object: Pointer) => number;
  readonly _FPDFPage_CountObjects: (page: Pointer) => number;
  readonly _FPDFPage_GetObject: (page: Pointer, index: number) => Pointer;
  readonly _FPDFPageObj_GetType: (object: Pointer) => number;
  readonly _FPDFPageObj_GetBounds: (object: Pointer, ...edges: readonly Pointer[]) => number;
}

/** An open document. */
export interface PdfDocument extends Disposable {
  readonly pdf: PdfFunctions;
  readonly document: Pointer;
  readonly pageCount: number;
  /** The title in the document's properties; may be anything. */
  readonly metaTitle: string;
}

const passwordError = 4;

/** Opens a document. @throws UndecodableFile when it is damaged or locked by a password. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const library = await PDFiumLibrary.init();
  // The field is private to the package's types and has no type for these functions; its WebAssembly exports them all.
  const pdf = library['module'] as unknown as PdfFunctions;
  const memory = pdf._malloc(bytes.length);
  pdf.HEAPU8.set(bytes, memory);
  const document = pdf._FPDF_LoadMemDocument(memory, bytes.length, 0);
  if (document === 0) {
    const isLocked = pdf._FPDF_GetLastError() === passwordError;
    throw new UndecodableFile('file_corrupt', isLocked ? 'is locked by a password' : 'is no whole PDF');
  }
  const pageCount = pdf._FPDF_GetPageCount(document);
  const close = () => pdf._FPDF_CloseDocument(document);
  if (pageCount < 1) throw new UndecodableFile('file_corrupt', 'is a PDF without pages');
  return { pdf, document, pageCount, metaTitle: readMeta(pdf, document, 'Title'), [Symbol.dispose]: close };
}

function readMeta(pdf: PdfFunctions, document: Pointer, tag: string): string {
  const sizeBytes = 2048;
  const memory = pdf._malloc(sizeBytes + 64);
  pdf.HEAPU8.set(Buffer.from(`${tag}\0`, 'latin1'), memory + sizeBytes);
  const written = Math.min(sizeBytes, pdf._FPDF_GetMetaText(document, memory + sizeBytes, memory, sizeBytes));
  const text = Buffer.from(pdf.HEAPU8.slice(memory, memory + Math.max(0, written - 2))).toString('utf16le');
  pdf._free(memory);
  return text;
}
