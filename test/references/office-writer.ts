// Writes small office files for the tests.
import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const draw = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const slide = 'http://schemas.openxmlformats.org/presentationml/2006/main';

const types = strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');

/** A text document with this body. */
export const writeDocx = (body: string): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': types,
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
      ),
    }),
  );

/** A paragraph in a style, with properties of its first run. */
export const wordParagraph = (
  text: string,
  style = '',
  more: { readonly run?: string; readonly list?: boolean } = {},
): string =>
  `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}${more.list ? '<w:numPr/>' : ''}</w:pPr>` +
  `<w:r><w:rPr>${more.run ?? ''}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A presentation: a title and points on each slide. */
export const writePptx = (slides: readonly { readonly title: string; readonly points: readonly string[] }[]): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': types,
      'ppt/presentation.xml': strToU8(`<p:presentation xmlns:p="${slide}"/>`),
      ...Object.fromEntries(
        slides.map(({ title, points }, index) => [
          `ppt/slides/slide${index + 1}.xml`,
          strToU8(
            `<p:sld xmlns:p="${slide}" xmlns:a="${draw}"><p:cSld><p:spTree>${shape('title', [title])}${shape('body', points)}</p:spTree></p:cSld></p:sld>`,
          ),
        ]),
      ),
    }),
  );

const shape = (kind: string, paragraphs: readonly string[]): string =>
  `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${kind}"/></p:nvPr></p:nvSpPr><p:txBody>` +
  `${paragraphs.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('')}</p:txBody></p:sp>`;
