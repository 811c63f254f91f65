// Some indicators ask whether something is there («разработан комплекс мер»): whatever words their values are in will do.

import type { Indicator } from '../../model/types.ts';

/** Whether an indicator carries a federal one that is a fact. */
export const statesFact = ({ federal }: Indicator): boolean => federal?.target?.unit === 'fact';
