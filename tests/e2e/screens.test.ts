import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HAS_BROWSER, openPage, startBrowser } from './browser.ts';
import { startServer, type Server } from './server.ts';

/** Our own words; the people, places and bodies are real, so that the gazetteers know them. */
const PASTED = `Putin Tiba di Hanoi, Gedung Putih Kembali Prihatin
HANOI - Presiden Rusia Vladimir Putin tiba di Hanoi, Vietnam, pada Kamis (20/6/2024) dan disambut karpet merah. Sehari sebelumnya Putin bertemu Kim Jong Un di Pyongyang.
“Kami prihatin dengan hubungan yang makin dekat antara Rusia dan Korea Utara,” kata juru bicara Dewan Keamanan Nasional John Kirby kepada wartawan di Washington.
Pengamat dari Universitas Cambridge menilai kunjungan itu memperburuk ketegangan di kawasan.`;
const HOSTILE = `Judul <img src=x onerror="window.kena=1"> dan <script>window.kena=1</script>
Isi dengan <b>tebal</b>, <a href="javascript:window.kena=1">tautan</a>, &amp; dan ${'panjang'.repeat(400)}.`;
const USER = { name: 'ratri', password: 'sandi yang cukup panjang' };

const SCHEMES = ['light', 'dark'] as const;
const SIZES = [
  ['phone', { width: 360, height: 780 }],
  ['desktop', { width: 1440, height: 900 }],
] as const;

async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** The total above the list. */
async function countResults(page: Page): Promise<number> {
  const total = page.locator('output', { hasText: /^[\d.]+ artikel$/ });
  return Number.parseInt((await total.textContent()) ?? '', 10);
}

async function paste(page: Page, url: string, text: string): Promise<void> {
  await page.goto(`${url}/tambah`);
  await page.getByLabel('Teks berita').fill(text);
  await page.getByRole('region', { name: 'Tempel teks' }).getByRole('button', { name: 'Baca dan simpan' }).click();
  await page.waitForURL('**/artikel/*');
}

/** Seen on every screen, whatever the theme and the size. */
async function expectAccessible(browser: Browser, address: string, ready: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    for (const [size, viewport] of SIZES) {
      const { page, complaints } = await openPage(browser, { colorScheme, viewport });
      await page.goto(address);
      await page.locator(ready).first().waitFor();
      expect({ size, colorScheme, violations: await violationsOf(page) }).toEqual({
        size,
        colorScheme,
        violations: [],
      });
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
        0,
      );
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  }
}

describe.skipIf(!HAS_BROWSER)('the screens in a browser (skipped where npm has no Chromium for the platform)', () => {
  let browser: Browser;
  let server: Server;
  let article: string;

  beforeAll(async () => {
    [browser, server] = await Promise.all([startBrowser(), startServer()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('the empty store offers the demonstration corpus, and a click loads it', async () => {
    await expectAccessible(browser, server.url, 'text=Muat korpus peragaan');
    const { page } = await openPage(browser);
    await page.goto(server.url);
    await page.getByRole('button', { name: /Muat korpus peragaan/ }).click();
    await page.locator('[data-result]').first().waitFor();
    await expect.poll(async () => (await fetchStatus(server.url)).demo.state, { timeout: 60_000 }).toBe('done');
    expect((await fetchStatus(server.url)).articles).toBeGreaterThanOrEqual(120);
    await page.context().close();
  }, 90_000);

  test('words and facets narrow the list, and the address keeps them', async () => {
    const { page } = await openPage(browser);
    await page.goto(server.url);
    await page.locator('[data-result]').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('beras -"tak berkutu"');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'beras -"tak berkutu"');
    await page.locator('mark').first().waitFor();
    const found = await countResults(page);

    await page.getByRole('group', { name: 'Saring' }).getByText('Nasional', { exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('mediaType') === 'nasional');
    await page.reload();
    await page.getByRole('button', { name: 'Hapus saringan Jenis Media Nasional' }).waitFor();
    const narrowed = await countResults(page);
    expect(found).toBeGreaterThan(narrowed);
    expect(narrowed).toBeGreaterThan(0);
    await page.context().close();
  });

  test.each([
    ['/?q=beras&from=kemarin&utm_source=surel&cursor=x', '/?q=beras'],
    ['/masuk?ke=/sumber', '/sumber'],
    ['/masuk?ke=https://jahat.example/', '/'],
    ['/masuk?ke=//jahat.example/', '/'],
  ])('of the address %s the screen keeps what it understands', async (address, kept) => {
    const { page } = await openPage(browser);
    await page.goto(`${server.url}${address}`);
    await page.waitForURL(`${server.url}${kept}`);
    await page
      .locator(kept === '/sumber' ? 'text=Karantina' : '[data-result]')
      .first()
      .waitFor();
    await page.context().close();
  });

  test('j, k and Enter go through the list', async () => {
    const { page } = await openPage(browser);
    await page.goto(server.url);
    const results = page.locator('[data-result]');
    await results.first().waitFor();
    for (const key of ['j', 'j', 'k', 'j']) await page.keyboard.press(key);
    const second = await results.nth(1).textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/artikel/*');
    await page.getByRole('heading', { level: 1, name: second ?? '', exact: true }).waitFor();
    await page.context().close();
  });

  test('a search that finds nothing and a query that cannot be read say so', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${server.url}/?q=zzxxyyqq`);
    await page.getByText('Tidak ada artikel yang cocok').waitFor();
    await page.goto(`${server.url}/?q=${encodeURIComponent('"banjir')}`);
    await page.getByRole('search').getByRole('alert').getByText('Tanda kutip').waitFor();
    await page.goto(`${server.url}/artikel/tidak-ada`);
    await page.getByRole('alert').getByText('Ini tidak berhasil').waitFor();
    await page.context().close();
  });

  test('a pasted text becomes a record: tone, people with roles, places, who said what', async () => {
    const { page, complaints } = await openPage(browser);
    await paste(page, server.url, PASTED);
    article = page.url();
    const record = page.getByRole('complementary');
    await record.getByRole('heading', { name: 'Sentimen' }).waitFor();
    await record.getByText(/yakin/).first().waitFor();
    const people = record.getByRole('region', { name: 'Tokoh Terkait' });
    await people.getByText('Vladimir Putin', { exact: true }).waitFor();
    expect(await people.getByRole('button', { name: /^John Kirby/ }).textContent()).toContain('narasumber');
    for (const name of ['Hanoi', 'Rusia', 'Universitas Cambridge']) {
      await record
        .getByRole('region', { name: 'Informasi Tambahan' })
        .getByRole('button', { name: new RegExp(name) })
        .first()
        .waitFor();
    }
    const statements = record.getByRole('region', { name: 'Siapa berkata apa' });
    await statements.getByRole('button', { name: /John Kirby.*prihatin/s }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('Enter on a person goes from mention to mention, and a mention leads back', async () => {
    const { page } = await openPage(browser);
    await page.goto(article);
    const putin = page
      .getByRole('complementary')
      .getByRole('button', { name: /^Vladimir Putin/ })
      .first();
    await putin.focus();
    const announced = page.getByRole('status').filter({ hasText: 'Vladimir Putin' });
    for (const index of [1, 2]) {
      await page.keyboard.press('Enter');
      await announced.getByText(new RegExp(`sebutan ${index} dari`)).waitFor();
    }
    expect(await page.locator('[data-lit] [data-mention]').count()).toBeGreaterThan(1);

    const mention = page.getByRole('region', { name: 'Teks artikel' }).locator('[data-mention]').first();
    await mention.focus();
    await page.keyboard.press('ArrowRight');
    const name = await page.evaluate<string>('document.activeElement.textContent');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate<string>('document.activeElement.id')).toMatch(/^catatan-/);
    expect(await page.evaluate<string>('document.activeElement.textContent')).toContain(name.split(' ').at(-1));
    await page.context().close();
  });

  test('text from outside stays text', async () => {
    const { page, complaints } = await openPage(browser);
    await paste(page, server.url, HOSTILE);
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '<script>window.kena=1</script>' }).waitFor();
    expect(await page.evaluate('"kena" in window')).toBe(false);
    expect(await page.locator('article img, article script, article b, a[href^="javascript"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('the language and the theme are chosen once and kept', async () => {
    const { page } = await openPage(browser);
    await page.goto(server.url);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Sources' }).waitFor();
    await page.getByRole('button', { name: 'Appearance' }).click();
    await page.getByRole('menuitem', { name: 'Dark' }).click();
    await page.reload();
    await page.getByRole('link', { name: 'Sources' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await page.evaluate('getComputedStyle(document.body).colorScheme')).toBe('dark');
    await page.context().close();
  });

  test('a site that cannot be looked at is refused in a sentence', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${server.url}/sumber`);
    await page.getByRole('button', { name: 'Tambah sumber' }).click();
    await page.getByLabel('Alamat media').fill('http://127.0.0.1:9/');
    await page.getByRole('button', { name: 'Cari umpan' }).click();
    expect((await page.getByRole('alert').filter({ hasText: /\S/ }).first().textContent())?.length).toBeGreaterThan(10);
    await page.context().close();
  });

  test('an outlet is found in the catalogue and edited; the address keeps the search, the page what the catalogue said', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${server.url}/sumber`);
    await page.getByLabel('Cari media').fill('bali post');
    await page.waitForURL((url) => url.searchParams.get('q') === 'bali post');
    await page.reload();
    await page.getByRole('row', { name: /Bali Post.*Belum dipantau/ }).waitFor();
    await page.getByRole('link', { name: 'Bali Post' }).click();
    await page.getByRole('button', { name: 'Sunting' }).click();
    await page.getByLabel('Pemilik').fill('Grup Uji');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('katalog: tidak diketahui').waitFor();
    await page.getByRole('button', { name: 'Kembalikan ke katalog' }).click();
    await page.getByRole('button', { name: 'Ya, kembalikan' }).click();
    await expect.poll(() => page.getByText('Grup Uji').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['/', '[data-result]'],
    ['/?q=beras&tone=negatif', '[data-result]'],
    ['/tambah', 'textarea'],
    ['/sumber', 'text=Karantina'],
    ['/sumber/balipost.com', 'text=Daftar halaman'],
  ])('%s has no accessibility violation in either theme, on phone and desktop', async (address, ready) => {
    await expectAccessible(browser, `${server.url}${address}`, ready);
  });

  test('the article has no accessibility violation in either theme, on phone and desktop', async () => {
    await expectAccessible(browser, article, '[data-mention]');
  });

  test('a server that goes away is told of, on screens not yet seen as well', async () => {
    const leaving = await startServer();
    const { page } = await openPage(browser);
    await page.goto(leaving.url, { waitUntil: 'networkidle' });
    await leaving.stop();
    await page.getByRole('link', { name: 'Sumber' }).click();
    await page.getByRole('main').getByText('Server Sorot tidak menjawab').first().waitFor();
    await page.context().close();
  });

  test('a server with a login asks for it, refuses a wrong password in a sentence, and goes on to the page', async () => {
    const guarded = await startServer({ user: USER });
    try {
      await expectAccessible(browser, `${guarded.url}/sumber`, 'text=Kata sandi');
      const { page } = await openPage(browser);
      await page.goto(`${guarded.url}/sumber`);
      await page.getByLabel('Nama').fill(USER.name);
      await page.getByRole('textbox', { name: 'Kata sandi' }).fill('salah');
      await page.getByRole('button', { name: 'Masuk' }).click();
      await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
      await page.getByRole('textbox', { name: 'Kata sandi' }).fill(USER.password);
      await page.getByRole('button', { name: 'Masuk' }).click();
      await page.waitForURL(`${guarded.url}/sumber`);
      await page.getByRole('button', { name: `Akun ${USER.name}` }).waitFor();
      await page.context().close();
    } finally {
      await guarded.stop();
    }
  });
});

interface WireStatus {
  readonly articles: number;
  readonly demo: { readonly state: string };
}

async function fetchStatus(url: string): Promise<WireStatus> {
  return (await (await fetch(`${url}/api/status`)).json()) as WireStatus;
}
