// All roles a presenter can be described by.
import { careRoles } from './care-roles.ts';
import { officeRoles } from './office-roles.ts';
import { peopleRoles } from './people-roles.ts';
import type { RoleEntry } from './role.ts';
import { stageRoles } from './stage-roles.ts';
import { tradeRoles } from './trade-roles.ts';

/** Patterns of role nouns; those of one kind stand together, more special ones first, people of no special role last. */
export const roles: readonly RoleEntry[] = [...stageRoles, ...careRoles, ...tradeRoles, ...officeRoles, ...peopleRoles];

/** One pattern of all role nouns. */
export const rolePattern: string = roles.map(([pattern]) => pattern).join('|');
