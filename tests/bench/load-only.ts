// The program of `svod check` loaded as bin/svod.js loads it, and nothing checked: what a cold start costs before it begins.
import { keepCompiled } from '../../bin/compile-cache.js';

keepCompiled();
await import('../../validators/cli/run.ts');
await import('../../validators/cli/check/check.ts');
await import('../../validators/report/json.ts');
