// The order of the test files in one run of all projects, so that no core waits: Vitest's own goes by the projects' names.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** While the site is built beside them, those that need none; then the long one, so that it does not run alone at the end. */
const rank = ({ project, moduleId }: TestSpecification): number => {
  if (project.name !== 'browser') return 0;
  return moduleId.endsWith('/tests/hostile/site.test.ts') ? 1 : 2;
};

export class BySite extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
