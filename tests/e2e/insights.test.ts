import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { HAS_BROWSER, openPage, startBrowser } from './browser.ts';
import { startServer, type Server } from './server.ts';

const COMPARISON = '/perbandingan?objek=beras&objek=banjir&rentang=semua';
const SCREENS = [
  ['/beranda?hari=2026-11-12', 'Siapa berbicara'],
  ['/peringkat?rentang=semua', 'Nada'],
  ['/peringkat?ukuran=pernyataan&rentang=semua', 'Kesempatan'],
  [COMPARISON, 'Pangsa suara'],
  ['/glosarium', 'Tokoh terpegah'],
] as const;
const VIEWS = [
  { colorScheme: 'light', viewport: { width: 360, height: 780 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const;

describe.skipIf(!HAS_BROWSER)('insights in a browser (skipped where npm has no Chromium for the platform)', () => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    [browser, server] = await Promise.all([startBrowser(), startServer()]);
    await fetch(`${server.url}/api/demo`, { method: 'POST' });
    await vi.waitFor(async () => expect(await readDemoState(server.url)).toBe('done'), {
      timeout: 90_000,
      interval: 500,
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each(SCREENS)(
    '%s can be used by everyone, on a phone and on a desk',
    async (address, ready) => {
      for (const view of VIEWS) {
        const { page, complaints } = await openPage(browser, view);
        await page.goto(`${server.url}${address}`);
        await page.getByText(ready, { exact: true }).first().waitFor();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
          0,
        );
        expect(complaints).toEqual([]);
        await page.context().close();
      }
    },
    60_000,
  );

  test('a number opens its articles, and the way back keeps the figures', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${server.url}/peringkat?rentang=semua`);
    const first = page
      .getByRole('row')
      .nth(1)
      .getByRole('link', { name: /artikel$/ });
    const told = await first.getAttribute('aria-label');
    await first.click();
    await page.locator('[data-result]').first().waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: told ?? '' })
      .waitFor();
    await page.goBack();
    await page.getByRole('row').nth(1).waitFor();
    expect(new URL(page.url()).pathname).toBe('/peringkat');
    await page.context().close();
  });

  test('what a measure means is one click away, by keyboard too', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${server.url}/beranda`);
    await page.getByRole('button', { name: 'Arti Lonjakan' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByText(/14 hari sebelumnya/)
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('objects are written or picked, and the address keeps them', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${server.url}/perbandingan?rentang=semua`);
    await page.getByLabel('Objek 1', { exact: true }).fill('beras');
    await page.getByLabel('Objek 2', { exact: true }).fill('banjir');
    await page.getByRole('button', { name: 'Bandingkan' }).click();
    await page.waitForURL((url) => url.searchParams.getAll('objek').join() === 'beras,banjir');
    await page.getByRole('heading', { name: 'Pangsa suara' }).waitFor();
    await page.getByRole('link', { name: /^\+ / }).first().click();
    await page.getByLabel('Objek 3', { exact: true }).waitFor();
    await page.context().close();
  });

  test('a query that cannot be read is told in its own words', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${server.url}/beranda?q=${encodeURIComponent('"banjir')}`);
    await page
      .getByRole('alert')
      .getByText(/Tanda kutip/)
      .waitFor();
    await page.context().close();
  });
});

async function readDemoState(url: string): Promise<string | undefined> {
  const status = (await (await fetch(`${url}/api/status`)).json()) as { readonly demo?: { readonly state: string } };
  return status.demo?.state;
}
