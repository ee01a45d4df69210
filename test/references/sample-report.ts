// A business report as a PDF: title, two columns, list, table, chart, running head.
import { type PdfPage, writePdf } from './pdf-writer.ts';

const paragraph = (x: number, top: number, lines: readonly string[], sizePt = 11) =>
  lines.map((text, index) => ({ text, x, y: top - index * sizePt * 1.35, sizePt }));

const margins = (number: number) => [
  { text: 'Northwind Annual Report 2026', x: 50, y: 806, sizePt: 9 },
  { text: `Page ${number}`, x: 520, y: 30, sizePt: 9 },
];

const bars = [40, 70, 55, 90, 120, 100, 130, 145, 160].map(
  (height, index) => `${60 + index * 30} 300 20 ${height} re f`,
);

const front: PdfPage = {
  texts: [
    ...margins(1),
    { text: 'Northwind grows in every region', x: 50, y: 720, sizePt: 26, bold: true },
    ...paragraph(50, 670, [
      'Revenue rose 18 percent to $4.2 billion in 2026, driven by demand for heat pumps',
      'in Northern Europe. Operating margin reached 14.5 percent, the highest in ten years.',
    ]),
    { text: 'Highlights', x: 50, y: 610, sizePt: 16, bold: true },
    ...[
      'Orders up 23 percent to $5.1 billion',
      'Two new plants opened in Gdansk and Porto',
      'Emissions down 31 percent',
    ].map((text, index) => ({ text: `\u0095 ${text}`, x: 60, y: 580 - index * 18 })),
    { text: 'Figure 1: Revenue by quarter', x: 60, y: 280, sizePt: 9 },
  ],
  before: `0.2 0.4 0.8 rg ${bars.join(' ')}`,
};

const table: PdfPage = {
  texts: [
    ...margins(2),
    { text: 'Results by region', x: 50, y: 740, sizePt: 16, bold: true },
    ...[
      ['Region', 'Revenue', 'Growth'],
      ['Europe', '2,100', '24 %'],
      ['Americas', '1,300', '12 %'],
      ['Asia', '800', '15 %'],
    ].flatMap((row, index) => row.map((text, column) => ({ text, x: 60 + column * 130, y: 700 - index * 20 }))),
    ...paragraph(50, 560, ['All figures are in millions of dollars and audited by an inde-', 'pendent firm.']),
  ],
};

const columns: PdfPage = {
  texts: [
    ...margins(3),
    { text: 'Outlook', x: 50, y: 740, sizePt: 16, bold: true },
    ...paragraph(50, 700, [
      'The left column comes first and',
      'tells of the coming year in calm',
      'words that end here on the left.',
    ]),
    ...paragraph(320, 700, [
      'The right column comes second',
      'and tells of the years after it,',
      'with more hope than caution.',
    ]),
  ],
};

/** The report; its file says something else about its title. */
export const sampleReport = (): Buffer => writePdf([front, table, columns], { title: 'untitled' });

/** A long report of as many pages as wanted. */
export const longReport = (pages: number): Buffer =>
  writePdf(
    Array.from({ length: pages }, (_, index) => ({
      texts: [
        ...margins(index + 1),
        { text: `Chapter ${index + 1}`, x: 50, y: 760, sizePt: 18, bold: true },
        ...paragraph(
          50,
          730,
          Array.from(
            { length: 44 },
            (_line, line) =>
              `Line ${line} of chapter ${index + 1}: the plant made ${line * 7} units for ${index * 11} clients.`,
          ),
        ),
      ],
    })),
  );
