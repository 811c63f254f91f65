// `npm run dev`: the authoring loop. The site follows every change, and the findings are printed beside it.
import { spawn } from 'node:child_process';

const environment = { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
const start = (command: string, args: readonly string[]): ReturnType<typeof spawn> =>
  spawn(command, args, { stdio: 'inherit', env: environment });

const children = [
  start('astro', ['dev', ...process.argv.slice(2)]),
  start(process.execPath, ['validators/cli/main.ts', 'check', '--watch']),
];
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
children[0]?.on('exit', (code) => {
  for (const child of children) child.kill();
  process.exitCode = code ?? 0;
});
