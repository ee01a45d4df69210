// Turns the body of a generation request into the request that is stored, or names the first thing that is wrong.
import { type GenerationRequestBody, generationRequestSchema } from '../contract/generation-request.ts';
import { hostedModelName, isModelName, modelNames, servingModelName } from '../contract/models.ts';
import { VideoError } from '../kit/errors.ts';
import { findUrlFault } from '../kit/file-url.ts';
import { checkBody } from './check-body.ts';
import { shortened } from './describe-value.ts';
import type { Catalogue, HttpPorts } from './ports.ts';
import type { JsonObject } from './read-json-body.ts';
import type { StoredRequest } from './stored-request.ts';

/** What a request may name. */
interface Choices extends Pick<HttpPorts, 'avatars' | 'voices' | 'styles' | 'hasHostedEngine' | 'isOwnFileHost'> {
  /** True for the URL of an upload of the calling key. */
  readonly isOwnUpload: (url: string) => boolean;
  /** True for the id of one. */
  readonly isOwnPortrait: (id: string) => boolean;
}

/**
 * Checks a body.
 * @throws VideoError of status 422 that names the field.
 */
export function checkGenerationRequest(body: JsonObject, choices: Choices): StoredRequest {
  const fields = checkBody(body, generationRequestSchema);
  if (!isModelName(fields.model)) {
    const message = `The model "${shortened(fields.model)}" does not exist; there are: ${modelNames.join(', ')}.`;
    throw new VideoError('model_not_found', message, { param: 'model' });
  }
  const fileUrls = fields.file_urls ?? [];
  const service = chooseService(fields, choices);
  const isHosted = service.servedBy === hostedModelName;
  // The hosted engine knows its own ids, and refuses those that it does not.
  const resolve = isHosted ? keepId : resolveId;
  const portrait = readPortrait(fields, choices);
  const avatar = portrait === null ? resolve(fields.avatar_id, 'avatar', choices.avatars) : noAvatar;
  const voice = resolve(fields.voice_id, 'voice', choices.voices);
  const style = resolve(fields.style_id, 'style', choices.styles);
  checkFileUrls(fileUrls, choices);
  return {
    model: fields.model,
    servedBy: service.servedBy,
    prompt: fields.prompt.trim(),
    avatarId: avatar.id,
    ...(portrait === null ? {} : { portrait }),
    voiceId: voice.id,
    styleId: style.id,
    orientation: fields.orientation ?? null,
    fileUrls,
    incognito: fields.incognito_mode ?? false,
    ...readRunFields(fields, choices),
    storyboard: null,
    warnings: [...service.warnings, ...avatar.warnings, ...voice.warnings, ...style.warnings],
  };
}

/** Gives how a task is to be run. @throws VideoError `callback_url_not_allowed` */
export function readRunFields(
  fields: Pick<GenerationRequestBody, 'callback_url' | 'metadata' | 'draft' | 'priority'>,
  choices: Pick<Choices, 'isOwnFileHost'>,
): Pick<StoredRequest, 'callbackUrl' | 'metadata' | 'draft' | 'priority'> {
  const callbackUrl = fields.callback_url ?? null;
  if (callbackUrl !== null) checkCallbackUrl(callbackUrl, choices);
  return {
    callbackUrl: callbackUrl === null ? null : new URL(callbackUrl).href,
    metadata: fields.metadata ?? null,
    draft: fields.draft ?? false,
    priority: priorityOf(fields.priority),
  };
}

const noAvatar: Resolved = { id: null, warnings: [] };

/** The picture that a request names as its presenter. @throws avatar_consent_required */
function readPortrait(
  { avatar_id: id, avatar_consent: consent }: GenerationRequestBody,
  { isOwnPortrait }: Choices,
): NonNullable<StoredRequest['portrait']> | null {
  if (typeof id !== 'string' || !isOwnPortrait(id)) return null;
  if (consent === true) return { uploadId: id, consent };
  const message =
    'avatar_id is an uploaded picture of a person. State with "avatar_consent": true that this person agreed to be shown speaking your words; no film is made of the picture without it.';
  throw new VideoError('avatar_consent_required', message, { param: 'avatar_consent' });
}

const namedPriorities = { low: -10, normal: 0, high: 10 } as const;

const priorityOf = (priority: GenerationRequestBody['priority']): number =>
  typeof priority === 'string' ? namedPriorities[priority] : (priority ?? 0);

interface Service {
  readonly servedBy: typeof servingModelName | typeof hostedModelName;
  readonly warnings: readonly string[];
}

/** The hosted model serves where it is set up, except what only we can: our own ids and the uploads kept here. */
function chooseService(fields: GenerationRequestBody, choices: Choices): Service {
  if (!choices.hasHostedEngine || fields.model !== hostedModelName) return { servedBy: servingModelName, warnings: [] };
  const isOwn = (id: string | null | undefined, { entries }: Catalogue<{ readonly id: string }>) =>
    entries.some((entry) => entry.id === id);
  const hasOwnId =
    isOwn(fields.avatar_id, choices.avatars) ||
    isOwn(fields.voice_id, choices.voices) ||
    isOwn(fields.style_id, choices.styles);
  const hasUpload = (fields.file_urls ?? []).some(choices.isOwnUpload) || choices.isOwnPortrait(fields.avatar_id ?? '');
  const reason = hasOwnId
    ? 'it uses an id of this server'
    : hasUpload
      ? 'it uses a file uploaded to this server'
      : fields.draft
        ? 'it is a draft'
        : null;
  if (reason === null) return { servedBy: hostedModelName, warnings: [] };
  return { servedBy: servingModelName, warnings: [`The film is made here, not by the hosted engine: ${reason}.`] };
}

const keepId = (wanted: string | null | undefined): Resolved => ({
  id: wanted === undefined || wanted === '' || wanted === 'auto' ? null : wanted,
  warnings: [],
});

/** Names the first few entries of a catalogue. */
function someIds(entries: readonly { readonly id: string }[]): string {
  const ids = entries.slice(0, 12).map((entry) => entry.id);
  return ids.join(', ') + (entries.length > ids.length ? ' and more' : '');
}

interface Resolved {
  readonly id: string | null;
  readonly warnings: readonly string[];
}

function resolveId(
  wanted: string | null | undefined,
  kind: 'avatar' | 'voice' | 'style',
  from: Catalogue<{ readonly id: string }>,
): Resolved {
  if (wanted === undefined || wanted === null || wanted === '' || wanted === 'auto') return { id: null, warnings: [] };
  const id = from.resolve(wanted);
  if (id === undefined) {
    const message = `The ${kind} "${shortened(wanted)}" does not exist; there are: ${someIds(from.entries)}.`;
    throw new VideoError(`${kind}_not_found`, message, { param: `${kind}_id` });
  }
  return {
    id,
    warnings: id === wanted ? [] : [`${kind}_id "${wanted}" is a hosted id; the nearest here, "${id}", is used.`],
  };
}

function checkFileUrls(urls: readonly string[], { isOwnFileHost, isOwnUpload }: Choices): void {
  urls.forEach((url, index) => {
    const fault = isOwnUpload(url) ? undefined : findUrlFault(url, isOwnFileHost);
    if (fault === undefined) return;
    const param = `file_urls[${index}]`;
    // What stands before an @ may be a password: it is not repeated.
    const shown = url.includes('@') ? '' : `: "${shortened(url, 80)}"`;
    throw new VideoError('file_url_not_allowed', `${param} ${fault}${shown}.`, { param });
  });
}

function checkCallbackUrl(url: string, { isOwnFileHost }: Pick<Choices, 'isOwnFileHost'>): void {
  const isPlain = /^http:/i.test(url) && !isOwnFileHost(URL.parse(url)?.hostname ?? '');
  const fault = findUrlFault(url, isOwnFileHost) ?? (isPlain ? 'is not an https URL' : undefined);
  if (fault === undefined) return;
  const shown = url.includes('@') ? '' : `: "${shortened(url, 80)}"`;
  throw new VideoError('callback_url_not_allowed', `callback_url ${fault}${shown}.`, { param: 'callback_url' });
}
