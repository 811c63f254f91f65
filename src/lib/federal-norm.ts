// Whose words a federal threshold is: Svod knows the unified federal indicators only from the acts of territories that restate them.
import type { Statement, Territory } from '../../validators/model/types.ts';

/** What stands before the places that restate a threshold. */
export const restatedWords = (
  statedIn: readonly Statement[],
  territory: Pick<Territory, 'id'> | undefined,
): string =>
  territory !== undefined && statedIn.every((statement) => statement.territory === territory.id)
    ? 'Известен Своду только по самому этому документу:'
    : 'Единый федеральный показатель, как его излагают:';
