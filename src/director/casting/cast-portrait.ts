// A cast whose presenter is the person in a picture: of the avatar only the place in the catalogue is left.
import type { Brief } from '../brief.ts';
import type { Cast } from '../casting.ts';
import type { Recalled } from '../recall.ts';
import type { CastChoice } from './choice.ts';

/** What is remembered of an earlier presenter is of somebody else. */
export const withoutPresenter = (recalled: Recalled): Recalled => ({
  ...recalled,
  choice: { ...recalled.choice, avatarId: null },
  look: null,
  presenterName: null,
  decisions: recalled.decisions.filter(({ field }) => field !== 'cast.avatarId'),
});

/** Takes the avatar's name and look away, and says where the voice comes from. */
export function castAsPortrait(cast: Cast, brief: Brief, choice: CastChoice): Cast {
  const reason = 'The request names the picture of a person as presenter and states their consent.';
  const isVoiceKnown = choice.voiceId !== null || brief.presenter.sex !== null;
  return {
    ...cast,
    avatarReason: `${reason} The avatar only lends its voice.`,
    name: brief.presenter.name?.value ?? '',
    role: brief.presenter.role?.value.shown ?? brief.presenter.role?.value.label ?? 'Presenter',
    look: null,
    decisions: [
      { field: 'cast.portrait', chosen: 'the picture of avatar_id', among: [], reason },
      ...cast.decisions.filter(({ field }) => field !== 'cast.look' && field !== 'cast.avatarId'),
    ],
    warnings: [
      ...cast.warnings,
      ...(isVoiceKnown
        ? []
        : [
            `A picture does not say which voice is right; ${cast.voice.name} (${cast.voice.sex}) speaks. Name another with voice_id, or write "a woman" or "a man" in the prompt.`,
          ]),
    ],
  };
}
