// XML -> calls for its elements and texts; no entities of its own, no network, bounded depth.
import { SaxesParser } from 'saxes';
import { UndecodableFile } from '../decode-job.ts';
import { decodeBytes } from '../text/decode-bytes.ts';

/** Told of everything in order. Names come without their prefix: "p", "tbl". */
interface XmlListener {
  readonly onOpen: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onClose: (name: string) => void;
  readonly onText: (text: string) => void;
}

const deepest = 200;

/** Walks through a document. @throws UndecodableFile when it is not well formed */
export function walkXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser();
  const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
  let depth = 0;
  const refuse = (): never => {
    throw new UndecodableFile('file_corrupt', 'is no whole office file');
  };
  parser.on('error', refuse);
  // Office files declare no document type; entities could only come from there.
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) refuse();
    listener.onOpen(
      localName(name),
      Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value])),
    );
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.onClose(localName(name));
  });
  parser.on('text', (text) => listener.onText(text));
  parser.write(decodeBytes(bytes)).close();
}
