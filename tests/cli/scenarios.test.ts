// Plays the scenarios: each must come out exactly as its file says (`vitest -u` writes what came out).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { parseScenario, play } from './scenario.ts';
import { inFolder } from './svod.ts';

const folder = join(import.meta.dirname, 'scenarios');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();

describe.concurrent('командная строка', () => {
  for (const file of files) {
    const scenario = parseScenario(readFileSync(join(folder, file), 'utf8'));
    const [title = file] = scenario.title.split('\n');
    it(`${title} (${file})`, { timeout: 300_000 }, async ({ expect }) => {
      await expect(await inFolder((place) => play(scenario, place))).toMatchFileSnapshot(join(folder, file));
    });
  }
});
