import { test } from 'node:test';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './harness.ts';

/**
 * Declares a test that uses a workbench of its own. It is closed at the end in any case; when the test fails, what was
 * to be seen then is in `out/screenshots/failed-NAME.png`.
 */
export function workbenchTest(
  name: string,
  options: WorkbenchOptions,
  body: (workbench: Workbench) => Promise<void>,
): void {
  test(name, async () => {
    const workbench = await openWorkbench(options);
    try {
      await body(workbench);
    } catch (error) {
      const path = await workbench.screenshot(`failed-${name.replaceAll(/\W+/g, '-')}`);
      console.log(`What was to be seen when '${name}' failed: ${path}`);
      throw error;
    } finally {
      await workbench.close();
    }
  });
}
