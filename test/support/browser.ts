/** A browser for tests of pages: Chromium, where there is one. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { test } from 'uvu';
import { inFolder } from './version-run.ts';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The one that CHROMIUM names, or of a usual place. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  return PLACES.find((path) => existsSync(path));
}

/** `test`, or where there is no browser `test.skip`, and the reason on standard error. */
export function testInBrowser(file: string): typeof test | typeof test.skip {
  if (findChromium() !== undefined) return test;
  process.stderr.write(
    `skipped, because there is no Chromium (CHROMIUM can name one): tests of ${basename(file)}\n`,
  );
  return test.skip;
}

/** Waits until a page comes to what is expected. */
export async function eventually(page: Page, isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    if (await isSo()) return;
    // oxlint-disable-next-line no-await-in-loop -- the same
    await page.waitForTimeout(50);
  }
  throw new Error(`what was waited for did not come: ${String(isSo)}`);
}

/** Opens one browser for all tests of a file, and closes it behind them. */
export class Pages {
  #browser: Browser | undefined;

  async open(): Promise<void> {
    const executablePath = findChromium();
    if (executablePath === undefined) return;
    const { chromium } = await import('playwright-core');
    // Root has no sandbox, and containers often none either; the only pages are ours.
    this.#browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }

  async close(): Promise<void> {
    await this.#browser?.close();
  }

  /**
   * Opens a page from a file, at an anchor.
   * @throws Error if a script of it fails, or if it asks for anything but itself
   */
  async show(
    html: string,
    action: (page: Page, url: string) => Promise<void>,
    { anchor = '', ...options }: BrowserContextOptions & { readonly anchor?: string } = {},
  ): Promise<void> {
    const context = await this.#browser?.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    if (context === undefined) throw new Error('the browser is not open');
    try {
      await inFolder(async (folder) => {
        const file = join(folder, 'report.html');
        writeFileSync(file, html);
        const url = pathToFileURL(file).href;
        const problems: string[] = [];
        const page = await context.newPage();
        // Machines that run tests may be busy with others.
        page.setDefaultTimeout(120_000);
        page.on('pageerror', ({ message }) => problems.push(message));
        page.on('console', (message) => {
          if (message.type() === 'error') problems.push(message.text());
        });
        page.on('request', (request) => {
          if (request.url().replace(/#.*$/u, '') !== url) problems.push(`asks for ${request.url()}`);
        });
        page.on('dialog', (dialog) => problems.push(`shows a dialog: ${dialog.message()}`));
        await page.goto(`${url}${anchor}`);
        await action(page, url);
        if (problems.length > 0) throw new Error(problems.join('\n'));
      });
    } finally {
      await context.close();
    }
  }
}
