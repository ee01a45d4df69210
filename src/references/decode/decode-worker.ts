// The process that decodes one file: job, input and output stand on its command line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Portrait } from '../../model/portrait.ts';
import type { ReferenceContent } from '../../model/reference.ts';
import { type DecodeJob, type DecodeOutcome, type DecodePlace, UndecodableFile } from './decode-job.ts';

const [jobText = '', inputPath = '', outputDir = ''] = process.argv.slice(2);
const job = JSON.parse(jobText) as DecodeJob; // written by run-decoder

/** Each decoder is loaded only when it is needed: a picture needs no video libraries. */
async function decode(place: DecodePlace): Promise<ReferenceContent | Portrait> {
  if (place.job.purpose === 'portrait') return (await import('./portrait/decode-portrait.ts')).decodePortrait(place);
  switch (place.job.format) {
    case 'png':
    case 'jpeg':
    case 'webp':
    case 'gif':
    case 'avif':
      return (await import('./image/decode-image.ts')).decodeImage(place);
    case 'pdf':
      return (await import('./pdf/decode-pdf.ts')).decodePdf(place);
    case 'docx':
    case 'pptx':
      return (await import('./office/decode-office.ts')).decodeOffice(place);
    case 'csv':
    case 'markdown':
    case 'text':
      return (await import('./text/decode-text.ts')).decodeText(place);
    case 'mov':
    case 'matroska':
    case 'mp3':
    case 'wav':
    case 'ogg':
    case 'flac':
    case 'aac':
      return (await import('./av/decode-media.ts')).decodeMedia(place);
  }
}

async function run(): Promise<DecodeOutcome> {
  try {
    const reportProgress = (share: number): void => void process.stdout.write(`${share.toFixed(3)}\n`);
    return { kind: 'decoded', content: await decode({ job, inputPath, outputDir, reportProgress }) };
  } catch (error) {
    if (!(error instanceof UndecodableFile)) throw error;
    return { kind: 'failed', code: error.code, message: error.message };
  }
}

writeFileSync(join(outputDir, 'outcome.json'), JSON.stringify(await run()));
// Native libraries keep threads that would hold the process open.
process.exit(0);
