// A visitor reads whether the city keeps its regulations: the figure, the articles, one article, on paper too; an officer
// sees in the same place what was done, and a change shows there.
import { holderOf } from './steps/example.mjs';
import { officer } from './steps/office.mjs';
import { test } from './testing.mjs';

const figures = (page) => page.locator('.pd-bar__key li').allTextContents();
const shown = (page) => page.locator('li.pd-article').count();

for (const device of ['phone', 'desktop'])
  for (const language of ['id', 'en'])
    test(`regulations read well in ${language} on a ${device}`, async ({ ground, newPage, assert }) => {
      const page = await newPage({ device, language });
      await page.goto('/peraturan');
      await ground.axe(page);
      await ground.shot(page, `regulations-${device}-${language}`);
      await page.locator('main h2 a').first().click();
      await ground.axe(page);
      await ground.shot(page, `regulation-${device}-${language}`);
      await page.locator('.pd-article__no a').first().click();
      assert.equal(await page.locator('h1').count(), 1);
      await ground.axe(page);
      await ground.shot(page, `article-${device}-${language}`);
      const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      assert.ok(width[0] <= width[1], `the page is ${width[0]} px wide on a screen of ${width[1]} px`);
    });

test('the way from the front page to an article and back needs no script', async ({ newPage, assert }) => {
  const page = await newPage({ device: 'phone', javascript: false });
  await page.goto('/');
  await page.locator('.pd-promise a[href="/peraturan"]').click();
  await page.locator('main h2 a').first().click();
  const all = await shown(page);
  assert.ok(all > 10, `${all} articles on the first page`);
  await page.selectOption('#jenis', 'kewajiban');
  await page.locator('.pd-filter button').click();
  const duties = await shown(page);
  assert.ok(duties > 0 && duties <= all);
  await page.locator('.pd-views a', { hasText: 'Tidak dinilai' }).click();
  assert.equal(await shown(page), 0); // a duty is always served by something
  await page.locator('.pd-empty a').click();
  assert.equal(await shown(page), all);
});

test('the tabs count what they show, and together they are the whole', async ({ newPage, assert }) => {
  const page = await newPage({});
  await page.goto('/peraturan');
  await page.goto(`${await page.locator('main h2 a').first().getAttribute('href')}?halaman=semua`);
  const tabs = await page.locator('.pd-views a').evaluateAll((links) => links.map((one) => [one.getAttribute('href'), Number(one.querySelector('b').textContent)]));
  const [[, all], ...states] = tabs;
  assert.equal(await shown(page), all);
  assert.equal(states.reduce((sum, [, count]) => sum + count, 0), all);
  for (const [address, count] of states) {
    await page.goto(`${address}&halaman=semua`);
    assert.equal(await shown(page), count, address);
  }
});

test('a regulation can be printed whole', async ({ ground, newPage, assert }) => {
  const page = await newPage({});
  await page.goto('/peraturan');
  await page.locator('main h2 a').first().click();
  await page.getByRole('link', { name: 'Tampilkan semuanya di satu halaman, untuk dicetak' }).click();
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.pd-filter', '.pd-views', '.govuk-pagination'])
    for (const one of await page.locator(hidden).all()) assert.equal(await one.isVisible(), false, hidden);
  assert.ok(await page.locator('#keliru dl').isVisible(), 'misprints stand open on paper');
  await ground.shot(page, 'regulation-print');
});

test('an officer sees what was done where a visitor sees the state only', async ({ ground, newPage, assert }) => {
  const page = await officer(ground, newPage, holderOf('coordinator'));
  const reply = await page.goto('/peraturan');
  assert.equal(reply.status(), 200);
  await page.locator('main h2 a').first().click();
  assert.ok(await page.locator('.pd-article__proof a[href^="/register/"]').count() > 0, 'proofs lead into registers');
  const guest = await newPage({});
  await guest.goto(page.url());
  assert.deepEqual(await figures(guest), await figures(page));
  assert.equal(await guest.locator('.pd-article__proof a[href^="/register/"]').count(), 0);
});

// Pontianak's 67/2019 26(1): the repository keeps every application, its source and its documents.
test('an article that asks for each entry leads to those that are not so', async ({ ground, newPage, assert }) => {
  const page = await officer(ground, newPage, holderOf('coordinator'));
  const reply = await page.goto('/peraturan/67-2019/pasal-26-ayat-1');
  if (reply.status() === 404)
    return; // another city
  const link = page.locator('.pd-article__proof a', { hasText: 'Lihat yang belum sesuai' }).first();
  const [, many] = (await link.textContent()).match(/sesuai: ([\d.]+)/);
  await link.click();
  assert.match(page.url(), /tanpa=/);
  assert.ok((await page.locator('main').textContent()).includes(`dari ${many}.`), `the list shows those ${many} and no others`);
  await ground.axe(page);
  await page.goto('/kewajiban');
  await ground.axe(page);
});
