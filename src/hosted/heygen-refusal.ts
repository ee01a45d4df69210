// A refusal or failure of the hosted service -> the error of our own table that says the same.
import { type ErrorCode, VideoError } from '../kit/errors.ts';

const codes: Readonly<Record<string, ErrorCode>> = {
  avatar_not_found: 'avatar_not_found',
  voice_not_found: 'voice_not_found',
  style_not_found: 'style_not_found',
  download_failed: 'file_url_unreachable',
  content_policy_violation: 'plan_invalid',
  gateway_timeout: 'generation_timeout',
};

const longestMessage = 300;

/** Words of another service, safe to show: short, on one line, without the key. */
export function safeWords(text: string | null | undefined, apiKey: string): string {
  const flat = (text ?? '')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll(apiKey, '…')
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length <= longestMessage ? flat : `${flat.slice(0, longestMessage)}…`;
}

/** Makes the error that a task fails with. */
export function hostedFailure(code: string | null | undefined, message: string): VideoError {
  const own = codes[code ?? ''] ?? 'upstream_unavailable';
  const named = code === null || code === undefined || code === '' ? '' : ` (${code})`;
  const said = message === '' ? 'it does not say why' : message;
  return new VideoError(own, `The hosted engine failed${named}: ${said.replace(/[.\s]+$/, '')}.`);
}
