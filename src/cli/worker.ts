import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from '../core/engine.ts';
import { DiskFiles } from '../sources/disk-files.ts';
import { Checker } from './check/checker.ts';
import type { Reply, Request, WorkerStart } from './check/pool.ts';
import { openWorkspace } from './check/workspace.ts';

const { root, files, count } = workerData as WorkerStart;
const { engine } = await openWorkspace(files);
const checker = new Checker(new Engine(engine));

parentPort?.on('message', (request: Request) => {
  parentPort?.postMessage(answer(request));
});

function answer(request: Request): Reply {
  if ('read' in request) return { told: checker.read(request.read) };
  const files = new DiskFiles(root, request.check.directories);
  return { outcomes: checker.check(request.check, files, () => Atomics.add(count, 0, 1)) };
}
