// The front page: open to everyone, light, and by itself.
import { test } from './testing.mjs';
import { countBytes } from './watched_page.mjs';

for (const device of ['phone', 'desktop'])
  for (const language of ['id', 'en'])
    test(`the front page welcomes in ${language} on a ${device}`, async ({ ground, newPage, assert }) => {
      const page = await newPage({ device, language });
      const answer = await page.goto('/');
      assert.equal(answer.status(), 200);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      assert.equal(await page.locator('h1').count(), 1);
      await ground.axe(page);
      const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      assert.ok(width[0] <= width[1], `the page is ${width[0]} px wide on a screen of ${width[1]} px`);
      await ground.shot(page, `front-${device}-${language}`);
    });

test('the front page needs no script', async ({ newPage, assert }) => {
  const page = await newPage({ device: 'phone', javascript: false });
  assert.equal((await page.goto('/')).status(), 200);
  assert.equal(await page.locator('h1').count(), 1);
});

test('on a phone, what was found stands before one’s eyes', async ({ newPage, assert }) => {
  const page = await newPage({ device: 'phone', javascript: false });
  await page.goto('/');
  await page.locator('#q').fill('ruang');
  await page.locator('form[role=search] button').click();
  await page.waitForURL(/q=ruang/);
  const { y } = await page.locator('#hasil').boundingBox();
  assert.ok(y >= 0 && y < page.viewportSize().height / 2, `what was found begins at ${y} px`);
});

test('what the help page speaks of is offered here', async ({ newPage, assert }) => {
  const page = await newPage({ javascript: false });
  const nameless = await Promise.all((await (await page.request.get('/api/v1/services')).json()).rows
    .map(async ({ key }) => (await (await page.request.get(`/api/v1/services/${key}`)).json()).anonymous === 'allowed' ? `/layanan/${key}` : ''));
  for (const path of ['/bantuan', '/data-pribadi']) {
    await page.goto(path);
    const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    assert.deepEqual(links.filter((one) => one.startsWith('/layanan/')), nameless.filter(Boolean).slice(0, 1), path);
    for (const link of links) assert.equal((await page.request.get(link)).status(), 200, `${path}: ${link}`);
  }
});

test('the first visit weighs at most 100 kB', async ({ newPage, assert }) => {
  const page = await newPage({ device: 'phone', fresh: true });
  const bytes = await countBytes(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  assert.ok(bytes() > 1000, `only ${bytes()} bytes were counted`);
  assert.ok(bytes() <= 100_000, `${bytes()} bytes`);
});

test('a page that is not there says so and stays in the house', async ({ ground, newPage, assert }) => {
  const page = await newPage({});
  assert.equal((await page.goto('/tidak-ada-halaman-ini')).status(), 404);
  assert.equal(await page.locator('h1').count(), 1);
  await ground.axe(page);
});
