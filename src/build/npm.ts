/**
 * How to start npm: the program and the arguments that come before npm's own. A process that npm started knows npm's
 * JavaScript file; it is preferred because on Windows `npm` is a script, which cannot be started without a shell.
 * `node` is the Node that is to run it then; ours when absent.
 */
export function npmCommand(node = process.execPath): [command: string, before: string[]] {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') ? [node, [script]] : ['npm', []];
}
