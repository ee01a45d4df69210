// Brief and catalogues -> who presents, with which voice, in which style, and why.
import type { Avatar, Voice } from '../model/catalog.ts';
import type { PresenterLook } from '../model/presenter-look.ts';
import type { Decision } from '../model/storyboard.ts';
import type { Style } from '../model/style.ts';
import type { Brief } from './brief.ts';
import { castAvatar, suitsFilm } from './casting/cast-avatar.ts';
import { castLimits } from './casting/cast-limits.ts';
import { castVoice } from './casting/cast-voice.ts';
import type { CastChoice, Catalog } from './casting/choice.ts';
import { chooseStyle } from './casting/choose-style.ts';
import { lacksDescribed, makeLook } from './casting/make-look.ts';
import { nameLook } from './casting/name-look.ts';

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
  /** The look of a presenter made to the description; null: as in the catalogue. */
  readonly look: PresenterLook | null;
  readonly decisions: readonly Decision[];
  readonly warnings: readonly string[];
}

/** Casts a film. @throws VideoError avatar_not_found, voice_not_found or style_not_found for an unknown id */
export function castFilm(brief: Brief, catalog: Catalog, choice: CastChoice, seed: number): Cast {
  const avatar = castAvatar(brief, catalog, choice, seed);
  const voice = castVoice(brief, catalog, choice, avatar.chosen, seed);
  const style = chooseStyle(brief, catalog, choice, seed);
  const isFree = choice.avatarId === null && brief.refusals.presenter === null;
  const look = isFree && lacksDescribed(brief, avatar.chosen) ? makeLook(brief, avatar.chosen, seed) : null;
  return {
    avatar: avatar.chosen,
    avatarReason: avatar.decision.reason,
    voice: voice.chosen,
    voiceReason: voice.decision.reason,
    style: style.chosen,
    name: brief.presenter.name?.value ?? (look === null ? avatar.chosen.name : madeName(brief, look, seed)),
    role: roleOf(brief, avatar.chosen),
    look,
    decisions: [avatar.decision, ...(look === null ? [] : [lookDecision(look)]), voice.decision, style.decision],
    // A presenter made to the description has what the catalogue lacks.
    warnings: [...(look === null ? avatar.warnings : []), ...(isFree ? castLimits(brief) : []), ...voice.warnings],
  };
}

const madeName = (brief: Brief, look: PresenterLook, seed: number): string =>
  nameLook(look, new Set(brief.presenter.looks.map(({ value }) => value)), brief.text, seed);

const lookDecision = (look: PresenterLook): Decision => ({
  field: 'cast.look',
  chosen: `${look.sex}, ${look.ageYears}, ${look.skin} skin, ${look.hairColour} ${look.hairStyle} hair, ${look.outfit}`,
  among: [],
  reason: 'Nobody in the catalogue looks as described, so a presenter is made to the description.',
});

const shownRole = ({ presenter: { role } }: Brief): string => role?.value.shown ?? role?.value.label ?? 'Presenter';

/** The role the prompt names; else the presenter's own where it suits the film, and none that would mislead. */
function roleOf(brief: Brief, avatar: Avatar): string {
  const role = shownRole(brief);
  if (role !== 'Presenter') return role;
  return suitsFilm(brief, avatar) ? avatar.role : 'Presenter';
}
