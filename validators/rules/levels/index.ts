// Rules on the levels of the system: regional, municipal, of an institution.
import type { Rule } from '../rule.ts';
import { announcedAlike } from './announced-alike.ts';
import { announcedDescribed } from './announced-described.ts';
import { federalWording } from './federal-wording.ts';
import { ownMeasures } from './own-measures.ts';
import { ownPowers } from './own-powers.ts';
import { ownSystem } from './own-system.ts';
import { ownTerritory } from './own-territory.ts';
import { planOwnLevel } from './plan-own-level.ts';
import { subjectsUnderHeading } from './subjects-under-heading.ts';

export const levelRules: readonly Rule[] = [
  announcedAlike,
  announcedDescribed,
  federalWording,
  ownMeasures,
  ownPowers,
  ownSystem,
  ownTerritory,
  planOwnLevel,
  subjectsUnderHeading,
];
