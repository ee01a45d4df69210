// Writes small PDFs for the tests: text at places, pictures, rectangles, and whatever else a page may hold.

/** A text on a page; the place is its baseline, from the page's lower left corner, in points. */
interface TextMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePt?: number;
  readonly bold?: boolean;
  /** Red, green and blue, 0 to 1. */
  readonly colour?: readonly [number, number, number];
  /** 3 is invisible. */
  readonly mode?: number;
}

/** A page: texts over raw operators. */
export interface PdfPage {
  readonly texts?: readonly TextMark[];
  /** Operators that are drawn before the texts. */
  readonly before?: string;
  readonly after?: string;
  /** A JPEG that covers the page. */
  readonly scan?: { readonly jpeg: Buffer; readonly widthPx: number; readonly heightPx: number };
  readonly size?: readonly [number, number];
}

const escaped = (text: string): string => text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`);

const mark = ({ text, x, y, sizePt = 11, bold = false, colour = [0, 0, 0], mode = 0 }: TextMark): string =>
  `BT /F${bold ? 2 : 1} ${sizePt} Tf ${colour.join(' ')} rg ${mode} Tr ${x} ${y} Td (${escaped(text)}) Tj ET`;

/** Gives the bytes of a PDF. */
export function writePdf(
  pages: readonly PdfPage[],
  extra: { readonly catalog?: string; readonly title?: string } = {},
): Buffer {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number =>
    objects.push(typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
  const stream = (dictionary: string, bytes: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`<<${dictionary} /Length ${bytes.length}>>\nstream\n`),
      bytes,
      Buffer.from('\nendstream'),
    ]);
  const font = (name: string) => add(`<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`);
  const [regular, bold] = [font('Helvetica'), font('Helvetica-Bold')];
  const pagesAt = objects.length + 1;
  add('');
  const kids = pages.map((page) => {
    const { scan, size = [595, 842] } = page;
    const image =
      scan === undefined
        ? null
        : add(
            stream(
              `/Type/XObject/Subtype/Image/Width ${scan.widthPx}/Height ${scan.heightPx}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`,
              scan.jpeg,
            ),
          );
    const operators = [
      ...(image === null ? [] : [`q ${size[0]} 0 0 ${size[1]} 0 0 cm /I1 Do Q`]),
      page.before ?? '',
      ...(page.texts ?? []).map(mark),
      page.after ?? '',
    ].join('\n');
    const content = add(stream('', Buffer.from(operators, 'latin1')));
    const images = image === null ? '' : `/XObject<</I1 ${image} 0 R>>`;
    return add(
      `<</Type/Page/Parent ${pagesAt} 0 R/MediaBox[0 0 ${size.join(' ')}]/Contents ${content} 0 R` +
        `/Resources<</Font<</F1 ${regular} 0 R/F2 ${bold} 0 R>>${images}>>>>`,
    );
  });
  const kidList = kids.map((kid) => `${kid} 0 R`).join(' ');
  objects[pagesAt - 1] = Buffer.from(`<</Type/Pages/Kids[${kidList}]/Count ${kids.length}>>`);
  const info = add(`<</Title(${escaped(extra.title ?? '')})>>`);
  const root = add(`<</Type/Catalog/Pages ${pagesAt} 0 R${extra.catalog ?? ''}>>`);
  return assemble(objects, root, info);
}

function assemble(objects: readonly Buffer[], root: number, info: number): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, body] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root ${root} 0 R/Info ${info} 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + trailer, 'latin1')]);
}
