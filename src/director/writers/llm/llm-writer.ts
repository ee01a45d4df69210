// A writer that asks a language model: once, once more with the faults named, and else leaves it to another writer.
import { randomBytes } from 'node:crypto';
import { VideoError } from '../../../kit/errors.ts';
import type { Log } from '../../../kit/log.ts';
import type { Decision } from '../../../model/storyboard.ts';
import type { Brief } from '../../brief.ts';
import type { Cast } from '../../casting.ts';
import type { Script, ScriptPlan, Writer } from '../../writer.ts';
import { askModel, type ModelLine } from './ask-model.ts';
import { buildScript } from './build-script.ts';
import { checkReply } from './check-reply.ts';
import type { LlmSettings } from './llm-settings.ts';
import { openModel } from './open-model.ts';
import { scriptLength } from './source.ts';
import { TokenAccount } from './token-account.ts';
import { writeRepair, writeRequest } from './write-request.ts';

/** What the writer works with. */
export interface LlmWriterParts {
  readonly settings: LlmSettings;
  /** Writes what the model may not, and what it fails to. */
  readonly otherwise: Writer;
  readonly log?: Log | undefined;
  /** The wait before the first retry. @defaultValue 1000 */
  readonly retryMs?: number;
}

/** Makes the writer. Its words differ from call to call, as the model's do. */
export function createLlmWriter(parts: LlmWriterParts): Writer {
  const model = openModel(parts.settings);
  return {
    name: `language model ${parts.settings.model}`,
    write: async (brief, cast, plan) => {
      // The user's own words are spoken as they stand: no model sees them.
      if (brief.verbatim.some((part) => part.place === 'script')) {
        return leave(
          parts,
          { brief, cast, plan },
          'The script is given word for word; nothing was to be written.',
          null,
        );
      }
      return writeWithModel(parts, model, { brief, cast, plan });
    },
  };
}

interface Order {
  readonly brief: Brief;
  readonly cast: Cast;
  readonly plan: ScriptPlan;
}

async function writeWithModel(parts: LlmWriterParts, model: ModelLine['model'], order: Order): Promise<Script> {
  const { settings, log } = parts;
  const account = new TokenAccount(settings);
  const timeout = AbortSignal.timeout(settings.timeoutMs);
  const signal = AbortSignal.any([timeout, ...(order.plan.signal === undefined ? [] : [order.plan.signal])]);
  try {
    const line = { model, account, seed: order.plan.seed, signal, retryMs: parts.retryMs ?? 1000 };
    const written = await writeAndRepair(line, order);
    log?.info('script_written', { model: settings.model, used: account.describe() });
    return {
      ...written.script,
      decisions: [decide(parts, `${written.how}${told(order.plan)} Used: ${account.describe()}.`)],
    };
  } catch (error) {
    order.plan.signal?.throwIfAborted();
    const reason = timeout.aborted
      ? `The language model took longer than ${settings.timeoutMs / 1000} s.`
      : error instanceof VideoError
        ? error.message
        : null;
    // Anything else is a fault of ours, not of the model.
    if (reason === null) throw error;
    log?.warn('script_not_written', { model: settings.model, reason, used: account.describe() });
    return leave(
      parts,
      order,
      `${reason} Used: ${account.describe()}.`,
      `${reason} The offline writer wrote the script.`,
    );
  }
}

/** Every use of the memory stands in the log. */
const told = ({ remembered = [] }: ScriptPlan): string =>
  remembered.length === 0 ? '' : ` It was told what is remembered: ${remembered.join('; ')}.`;

/** Asks, and asks once more when the reply has faults. @throws upstream_unavailable when that has faults too */
async function writeAndRepair(
  line: ModelLine,
  order: Order,
): Promise<{ readonly script: Script; readonly how: string }> {
  const length = scriptLength(order.brief, order.plan);
  const nonce = randomBytes(9).toString('base64url');
  const rules = { brief: order.brief, plan: order.plan, length, nonce };
  const request = writeRequest({ ...order, length, nonce });
  const scriptOf = (reply: Parameters<typeof buildScript>[0]): Script => ({
    ...buildScript(reply, order.brief, order.plan),
    ...{ isVerbatim: false, warnings: [] },
  });
  const text = await askModel(line, request);
  const first = checkReply(text, rules);
  if (first.reply !== null && first.issues.length === 0) {
    return { script: scriptOf(first.reply), how: 'Its first reply was used.' };
  }
  const faults = first.issues.join(' ');
  const repaired = await askModel(line, writeRepair(request, text, first.issues));
  const second = checkReply(repaired, rules);
  const reply = second.reply ?? first.reply;
  if (reply === null) {
    throw new VideoError(
      'upstream_unavailable',
      `The language model's script cannot be used: ${second.issues.join(' ')}`,
    );
  }
  return { script: scriptOf(reply), how: `Its first reply was sent back once: ${faults}` };
}

/** Has the other writer write, and says why. */
async function leave(
  { otherwise, settings }: LlmWriterParts,
  { brief, cast, plan }: Order,
  reason: string,
  warning: string | null,
): Promise<Script> {
  const script = await otherwise.write(brief, cast, plan);
  const decision: Decision = {
    field: 'script',
    chosen: otherwise.name,
    among: [settings.model, otherwise.name],
    reason,
  };
  return {
    ...script,
    decisions: [...(script.decisions ?? []), decision],
    warnings: [...script.warnings, ...(warning === null ? [] : [warning])],
  };
}

const decide = ({ settings, otherwise }: LlmWriterParts, reason: string): Decision => ({
  field: 'script',
  chosen: settings.model,
  among: [settings.model, otherwise.name],
  reason,
});
