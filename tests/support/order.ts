// The order of the test files in one run of all projects, so that no core waits: Vitest's own goes by the projects' names.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The hostile site builds its own and is long; the browser tests come when their site has been built beside the engine's tests. */
const order = ['hostile site', 'engine', 'pages', 'browser'];

const rank = ({ project }: TestSpecification): number => order.indexOf(project.name);

export class BySite extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
