// Brief and catalogues -> who presents, with which voice, in which style, and why.
import type { Avatar, Voice } from '../model/catalog.ts';
import type { Decision } from '../model/storyboard.ts';
import type { Style } from '../model/style.ts';
import type { Brief } from './brief.ts';
import { castAvatar, suitsFilm } from './casting/cast-avatar.ts';
import { castVoice } from './casting/cast-voice.ts';
import type { CastChoice, Catalog } from './casting/choice.ts';
import { chooseStyle } from './casting/choose-style.ts';

/** The people and the look of a film. */
export interface Cast {
  readonly avatar: Avatar;
  readonly avatarReason: string;
  readonly voice: Voice;
  readonly voiceReason: string;
  readonly style: Style;
  /** The name on the lower third. */
  readonly name: string;
  readonly role: string;
  readonly decisions: readonly Decision[];
  readonly warnings: readonly string[];
}

/** Casts a film. @throws VideoError avatar_not_found, voice_not_found or style_not_found for an unknown id */
export function castFilm(brief: Brief, catalog: Catalog, choice: CastChoice, seed: number): Cast {
  const avatar = castAvatar(brief, catalog, choice, seed);
  const voice = castVoice(brief, catalog, choice, avatar.chosen, seed);
  const style = chooseStyle(brief, catalog, choice, seed);
  return {
    avatar: avatar.chosen,
    avatarReason: avatar.decision.reason,
    voice: voice.chosen,
    voiceReason: voice.decision.reason,
    style: style.chosen,
    name: brief.presenter.name?.value ?? avatar.chosen.name,
    role: roleOf(brief, avatar.chosen),
    decisions: [avatar.decision, voice.decision, style.decision],
    warnings: [...avatar.warnings, ...voice.warnings],
  };
}

/** The role the prompt names; else the presenter's own where it suits the film, and none that would mislead. */
function roleOf(brief: Brief, avatar: Avatar): string {
  const role = brief.presenter.role?.value.label;
  if (role !== undefined && role !== 'Presenter') return role;
  return suitsFilm(brief, avatar) ? avatar.role : 'Presenter';
}
