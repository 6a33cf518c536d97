// Preloaded into a process whose memory is measured: at its end it prints the most that it ever held, in kilobytes.
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.on('exit', () => writeSync(2, String(peak())));

function peak() {
  // On Linux `maxRSS` begins with what the process held that started this one.
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
