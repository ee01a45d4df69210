// What of a described presenter cannot be shown -> warnings that name it.
import { findFamous, findUnreal } from '../brief/unreal-people.ts';
import type { Brief } from '../brief.ts';

/** Nobody younger than this presents. */
export const youngestYears = 18;
/** From this age on, an adult of the youngest kind does for who is described. */
const nearlyGrown = 16;

/** Says what is left out or drawn otherwise than described. */
export function castLimits(brief: Brief): readonly string[] {
  const { presenter, voice } = brief;
  const age = presenter.ageYears?.value;
  const unreal = findUnreal(brief.orders);
  const famous = findFamous(brief.orders);
  const garments = presenter.clothes.slice(0, 1).flatMap(({ value }) => (value.unlike === null ? [] : [value]));
  return [
    ...(age !== undefined && age < nearlyGrown
      ? [`Presenters look ${youngestYears} or older; a child of ${age} is not shown, and a young adult presents.`]
      : []),
    ...(unreal === null ? [] : [`Presenters are people; "${unreal}" is not drawn, and a person presents instead.`]),
    ...(famous === null ? [] : [`No likeness of ${famous.name} is made; somebody else presents.`]),
    ...(presenter.undrawn.length === 0
      ? []
      : [`The presenter is drawn without ${presenter.undrawn.join(', ')}: the figure has no such thing.`]),
    ...garments.map(({ unlike, outfit }) => `A "${unlike}" is drawn as what comes nearest to it, a ${outfit}.`),
    ...voice.beyond.map((words) => `No voice is as asked ("${words}"); an ordinary one speaks.`),
  ];
}
