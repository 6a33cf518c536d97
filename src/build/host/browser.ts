import { type Browser, chromium } from 'playwright-core';
import { ensureChromium } from './chromium.ts';

const flags = [
  '--no-sandbox', // refused to root and in many containers; the only page it opens is our own
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-dev-shm-usage', // containers give shared memory a few megabytes, and tabs crash when it is full
  // nothing that calls out
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // a headless page is never in front: without these its timers are slowed down
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  // webviews are served from another origin on the loopback address, which Chromium would ask the user about
  '--disable-features=LocalNetworkAccessChecks',
];

/** Starts a headless Chromium, installing one when there is none. The caller closes it. */
export async function launchBrowser(say: (line: string) => void = console.log): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(say), args: flags });
}
