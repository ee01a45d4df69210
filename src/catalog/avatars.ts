// The presenters of the catalogue, and how an id, own or hosted, is resolved.
import type { Alias, Avatar } from '../model/catalog.ts';
import { menOfTheCatalogue } from './avatars-men.ts';
import { moreMenOfTheCatalogue } from './avatars-men-more.ts';
import { womenOfTheCatalogue } from './avatars-women.ts';
import { moreWomenOfTheCatalogue } from './avatars-women-more.ts';

/** Every presenter, women and men by turns, the most versatile first. */
export const avatars: readonly Avatar[] = byTurns(
  [...womenOfTheCatalogue, ...moreWomenOfTheCatalogue],
  [...menOfTheCatalogue, ...moreMenOfTheCatalogue],
);

function byTurns(women: readonly Avatar[], men: readonly Avatar[]): Avatar[] {
  const pairs = Array.from({ length: Math.max(women.length, men.length) }, (_, index) => [women[index], men[index]]);
  return pairs.flat().filter((avatar) => avatar !== undefined);
}

/** Ids of well-known hosted avatars and the own presenter nearest to each in sex, age and clothes. */
export const avatarAliases: readonly Alias[] = [
  { hostedId: 'Anna_public_3_20240108', ownId: 'maya-lindholm' },
  { hostedId: 'Anna_public_20240108', ownId: 'maya-lindholm' },
  { hostedId: 'Abigail_expressive_2024112501', ownId: 'maya-lindholm' },
  { hostedId: 'Abigail_standing_office_front', ownId: 'maya-lindholm' },
  { hostedId: 'Adriana_Business_Front_public', ownId: 'sofia-marchetti' },
  { hostedId: 'Amanda_in_Blue_Shirt_Front', ownId: 'sofia-marchetti' },
  { hostedId: 'Amelia_sitting_business_training_front', ownId: 'sofia-marchetti' },
  { hostedId: 'Angela-inblackskirt-20220820', ownId: 'mei-tanaka' },
  { hostedId: 'Susan_public_2_20240328', ownId: 'mei-tanaka' },
  { hostedId: 'Lina_Dress_Sitting_Front_public', ownId: 'leila-haddad' },
  { hostedId: 'Monica_public_3_20240108', ownId: 'leila-haddad' },
  { hostedId: 'Judy_Doctor_Sitting_public', ownId: 'amara-okafor' },
  { hostedId: 'Kristin_public_3_20240108', ownId: 'helen-whitaker' },
  { hostedId: 'Daisy-inskirt-20220818', ownId: 'nia-robinson' },
  { hostedId: 'Tyler-incasualsuit-20220721', ownId: 'arjun-mehta' },
  { hostedId: 'Wayne_20240711', ownId: 'arjun-mehta' },
  { hostedId: 'Adrian_public_2_20240312', ownId: 'daniel-kovacs' },
  { hostedId: 'Joshua_public_20240108', ownId: 'daniel-kovacs' },
  { hostedId: 'Bryan_IT_Sitting_public', ownId: 'lukas-brandt' },
  { hostedId: 'Graham_Chair_Sitting_public', ownId: 'thomas-ellery' },
];

const byId = new Map(avatars.map((avatar) => [avatar.id, avatar]));
const ownIdOf = new Map(avatarAliases.map(({ hostedId, ownId }) => [hostedId.toLowerCase(), ownId]));

/** Finds a presenter by its own id or by the id of a well-known hosted avatar; undefined when neither is known. */
export function findAvatar(id: string): Avatar | undefined {
  return byId.get(id) ?? byId.get(ownIdOf.get(id.toLowerCase()) ?? '');
}
