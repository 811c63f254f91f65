// A configuration says `import … from 'svod'` and gets the Svod that runs it, installed beside it or not: in a commit hook
// or an action nothing is.
import { registerHooks } from 'node:module';

const ownName = 'svod';

/** From now on, `svod` names this very package wherever it is imported: what its manifest calls `#svod`. */
export const shareOwnPackage = (): void => {
  const own = import.meta.resolve('#svod');
  registerHooks({
    resolve: (specifier, context, next) => next(specifier === ownName ? own : specifier, context),
  });
};
