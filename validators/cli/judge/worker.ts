// A worker examines one shard after another, as long as it is given any.
import { parentPort, workerData } from 'node:worker_threads';
import { rulesOfFile } from '../project/project.ts';
import { packDone } from './packed-done.ts';
import { type Assignment, carryOut, type ShardTask } from './task.ts';

const assignment = workerData as Assignment;
const rules = await rulesOfFile(assignment.configFile, assignment.cwd);

parentPort?.on('message', (task: ShardTask) =>
  parentPort?.postMessage(packDone(carryOut(task, assignment, rules))),
);
