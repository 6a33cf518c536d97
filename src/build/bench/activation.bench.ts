import { commandPalette } from '../../../test/e2e/actions.ts';
import { openWorkbench } from '../../../test/e2e/harness.ts';
import { findChromium } from '../host/chromium.ts';
import { hostIsInstalled } from '../host/place.ts';
import { median, milliseconds } from './figures.ts';
import type { Measurement } from './measurement.ts';

const n = 3;
const what = `activation of the extension in the embedded VS Code (median of ${n})`;

export const activation: Measurement = {
  name: 'activation',
  title: 'The activation of the extension in VS Code',
  aim: 'none',
  async run() {
    const missing = whatIsMissing();
    if (missing) return [{ what, figure: `skipped, because ${missing}` }];
    const ours: number[] = [];
    const others: number[] = [];
    for (let run = 0; run < n; run++) {
      const times = await activationTimes();
      ours.push(times.get('gatewright') ?? Number.NaN);
      others.push(times.get('git') ?? Number.NaN);
    }
    const [figure, baseline] = [median(ours), median(others)];
    return [
      {
        what,
        figure: milliseconds(figure),
        baseline: `${milliseconds(baseline)}: VS Code's own Git extension`,
        ratio: figure / baseline,
      },
    ];
  },
};

function whatIsMissing(): string | undefined {
  if (!hostIsInstalled()) return "the embedded VS Code is not installed; 'npm test -- e2e' installs it";
  if (!process.env.CHROMIUM_PATH && !findChromium()) return "there is no Chromium; 'npm test -- e2e' installs one";
  return undefined;
}

/** What VS Code itself says of how long each running extension took to activate, in milliseconds by its name. */
async function activationTimes(): Promise<Map<string, number>> {
  const { page, close } = await openWorkbench();
  try {
    await page.setViewportSize({ width: 1400, height: 2400 }); // so that no row of the list has to be scrolled to
    await commandPalette(page, 'Developer: Show Running Extensions');
    const rows = page.locator('.runtime-extensions-editor .monaco-list-row');
    await rows.and(page.locator('[aria-label="gatewright"]')).filter({ hasText: 'Activation:' }).waitFor();
    const texts = await rows.evaluateAll((all) => all.map((row) => [row.getAttribute('aria-label'), row.textContent]));
    return new Map(
      texts.flatMap(([name, text]) => {
        const time = /Activation: (\d+)ms/.exec(text ?? '')?.[1];
        return name && time ? [[name, Number(time)]] : [];
      }),
    );
  } finally {
    await close();
  }
}
