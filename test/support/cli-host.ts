/** Runs the command line again and again in one process; `cli.ts` starts it and says what to run. */
import { dispatch } from '../../src/cli/dispatch.ts';
import type { Asked, CliResult } from './cli.ts';

process.on('message', async ({ args, cwd, env }: Asked) => {
  process.chdir(cwd);
  Object.assign(process.env, env);
  const result: CliResult = { code: 0, stdout: '', stderr: '' };
  const streams = [
    [process.stdout, 'stdout'],
    [process.stderr, 'stderr'],
  ] as const;
  const originals = streams.map(([stream]) => stream.write);
  for (const [stream, name] of streams) {
    stream.write = ((text: string, done?: () => void): boolean => {
      result[name] += text;
      done?.();
      return true;
    }) as typeof stream.write;
  }
  result.code = await dispatch(args);
  streams.forEach(([stream], index) => {
    stream.write = originals[index] as typeof stream.write;
  });
  process.send?.(result);
});
