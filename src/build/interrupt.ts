/**
 * Turns the signals that ask a process to end into an ordinary exit, so that what was registered for 'exit' (temporary
 * folders, servers) is cleaned up. Exit code 130, as shells have it.
 */
export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
}
