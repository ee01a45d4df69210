// Writes scripts without any model or network: the prompt's own words, and copy by hand for what surrounds them.
import type { Brief } from '../../brief.ts';
import type { Cast } from '../../casting.ts';
import { isOfFiles, tellFiles } from '../../references/tell-files.ts';
import type { Script, ScriptPlan, Writer } from '../../writer.ts';
import { composeScript } from './compose.ts';
import { writeForeignScript } from './foreign-script.ts';
import { writeShownFiles } from './shown-files.ts';
import { divideScript } from './verbatim-script.ts';

/** Makes the writer that is always there. */
export const createOfflineWriter = (): Writer => ({
  name: 'offline',
  write: async (brief, cast, plan) => write(brief, cast, plan),
});

function write(prompted: Brief, cast: Cast, plan: ScriptPlan): Script {
  const brief = plan.material === undefined ? prompted : tellFiles(prompted, plan.material, plan);
  const verbatim = brief.verbatim.some((part) => part.place === 'script')
    ? divideScript({ ...brief, facts: prompted.facts }, cast)
    : null;
  if (verbatim !== null && verbatim.sections.length > 0) return verbatim;
  const { material } = plan;
  const isUntold = material !== undefined && brief.facts.length === 0 && isOfFiles(prompted);
  const shown = isUntold ? writeShownFiles(brief, plan, material) : null;
  if (shown !== null) return shown;
  // A document in English is told in English, whatever the language of the prompt.
  const isOfFile = brief.verbatim.length > prompted.verbatim.length;
  if (brief.language !== 'en' && !isOfFile) return writeForeignScript(brief, plan);
  // A film of a document says what the document says: nothing general fills it up to its length.
  return isOfFile
    ? composeScript({ ...brief, language: 'en' }, cast, { ...plan, askedMs: null, isWithoutFilling: true })
    : composeScript(brief, cast, plan);
}
