import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** The Chromium of the npm package is built for this one platform. */
export const HAS_BROWSER = process.platform === 'linux' && process.arch === 'x64';

/**
 * A browser that needs nothing of the system and asks nothing of the network. Of the package's own arguments few are taken:
 * the others are for a cloud function, and one of them switches off the web's security.
 */
export async function startBrowser(): Promise<Browser> {
  chromium.setGraphicsMode = false;
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}

export interface Visit {
  readonly page: Page;
  /** What the page complained of: faults of a script, and what its security policy refused. */
  readonly complaints: readonly string[];
}

/** A page of a reader who has never been here before. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'id-ID', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
  });
  return { page, complaints };
}
