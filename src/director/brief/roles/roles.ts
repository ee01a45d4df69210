// All roles a presenter can be described by.
import { careRoles } from './care-roles.ts';
import { officeRoles } from './office-roles.ts';
import { peopleRoles } from './people-roles.ts';
import { type RoleEntry, roleOf } from './role.ts';
import { stageRoles } from './stage-roles.ts';
import { tradeRoles } from './trade-roles.ts';

/** Trades that no table names, known by how their words end. */
const rareRoles: readonly RoleEntry[] = [
  roleOf(
    '[a-z]{3,}(?:ologist|ographer|ometrist|onomist|iatrist|iatrician|smith|keeper|breeder|grower|wright|herder|monger|maker|naut)(?<!gate ?keeper|pacemaker)',
    'scientist creative friendly',
  ),
];

/** Patterns of role nouns; those of one kind stand together, more special ones first, people of no special role last. */
export const roles: readonly RoleEntry[] = [
  ...stageRoles,
  ...careRoles,
  ...tradeRoles,
  ...officeRoles,
  ...peopleRoles,
  ...rareRoles,
];

/** One pattern of all role nouns. */
export const rolePattern: string = roles.map(([pattern]) => pattern).join('|');
