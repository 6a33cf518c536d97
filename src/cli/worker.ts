import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from '../core/engine.ts';
import { DiskFiles } from '../sources/disk-files.ts';
import { textReader } from '../sources/read-file.ts';
import { Checker, type Outcome, type Surroundings } from './check/checker.ts';
import type { Reply, Request, WorkerStart } from './check/pool.ts';
import { openWorkspace } from './check/workspace.ts';

/** So many results are sent at once; they are not kept here. */
const BATCH = 100;

const { root, files, count } = workerData as WorkerStart;
const { engine, maxFileSize } = await openWorkspace(files);
const checker = new Checker(new Engine(engine), textReader(root, maxFileSize));

parentPort?.on('message', (request: Request) => {
  if ('read' in request) send({ told: checker.read(request.read) });
  else check(request.check);
});

function check(surroundings: Surroundings): void {
  let batch: Outcome[] = [];
  for (const outcome of checker.check(surroundings, new DiskFiles(root, surroundings.directories))) {
    Atomics.add(count, 0, 1);
    if (batch.push(outcome) < BATCH) continue;
    send({ outcomes: batch, isLast: false });
    batch = [];
  }
  send({ outcomes: batch, isLast: true });
}

function send(reply: Reply): void {
  parentPort?.postMessage(reply);
}
