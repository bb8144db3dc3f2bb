// Every register of the city, as its keepers use it: the list, a new entry, one step, its history; on phones and desktops,
// in both languages, with and without scripts. Registers are read from the program's own page: a new one is walked too.
import { isoOfToday } from './steps/example.mjs';
import { inspectShape, inspectWidth } from './steps/inspect_page.mjs';
import { officer } from './steps/office.mjs';
import { pdfFile } from './steps/letters.mjs';
import { completeForm } from './steps/register_form.mjs';
import { test } from './testing.mjs';

// One of whom may add to any register there is.
const keepers = ['agus', 'veronika', 'anton', 'zulkarnaen', 'bayu', 'rizky', 'putri', 'lusiana', 'theresia', 'imam'];

async function registersOf(ground, newPage) {
  const page = await officer(ground, newPage, 'agus');
  await page.goto('/register');
  return page.locator('.pd-index > li > div > a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
}

// A page of somebody who may add an entry there. What is only asked is not shown: that takes a tenth of the time.
async function keeperOf(ground, newPage, address, look) {
  for (const key of keepers) {
    const page = await officer(ground, newPage, key, look);
    const reply = await page.context().request.get(address);
    if (reply.ok() && (await reply.text()).includes(`href="${address}/baru"`)) return page;
  }
  throw new Error(`nobody may add an entry to ${address}`);
}

async function addEntry({ ground, newPage }, address, look, depth = 0) {
  if (depth > 6) throw new Error(`${address} asks for entries of entries without end`);
  for (let round = 0; round < 6; round += 1) {
    const page = await keeperOf(ground, newPage, address, look);
    await page.goto(`${address}/baru`);
    const made = await completeForm(page);
    if (made.address) return { page, entry: made.address };
    await addEntry({ ground, newPage }, made.absent, look, depth + 1);
  }
  throw new Error(`${address} goes on asking for entries`);
}

// The step of that place in the box, by whoever stands before the page; false when its form asks what cannot be guessed.
async function stepWorks(tools, page, entry, at, seen) {
  const { assert } = tools;
  await page.goto(entry);
  const step = page.locator('.pd-step .govuk-button').nth(at);
  const before = await page.locator('.pd-titlebar .pd-tag').first().textContent();
  const form = await step.evaluate((one) => one.tagName === 'A');
  await step.click();
  await page.waitForLoadState();
  if (form) {
    const taken = await completeForm(page).catch(() => ({}));
    if (taken.absent) {
      await addEntry(tools, taken.absent, seen);
      return stepWorks(tools, page, entry, at, seen);
    }
    if (!taken.address) return false;
  }
  assert.notEqual(await page.locator('.pd-titlebar .pd-tag').first().textContent(), before, `${entry}: the step changed its state`);
  assert.ok(await page.locator('.pd-line > li').count() >= 2, 'the history tells the step');
  return true;
}

async function takeOneStep(tools, entry, seen) {
  let tried = 0;
  for (const key of keepers) {
    const page = await officer(tools.ground, tools.newPage, key, seen);
    const reply = await page.context().request.get(entry);
    if (!reply.ok() || !(await reply.text()).includes('class="pd-step"')) continue;
    await page.goto(entry);
    const steps = await page.locator('.pd-step .govuk-button').count();
    for (let at = 0; at < steps; at += 1, tried += 1) if (await stepWorks(tools, page, entry, at, seen)) return;
  }
  throw new Error(`none of the ${tried} steps could be taken`);
}

async function look({ ground, assert }, page, address, language, thorough) {
  // Not every entry may be changed, nor by everybody.
  const status = (await page.goto(address)).status();
  assert.ok([200, 403, 404, 409].includes(status), `${address} answers ${status}`);
  if (status !== 200) return;
  const wrong = [...await inspectShape(page, language), ...await inspectWidth(page, 360)];
  assert.deepEqual(wrong, [], address);
  if (thorough && page.hasScripts) await ground.axe(page);
}

test('the city keeps registers, and each says what it is for', async ({ ground, newPage, assert }) => {
  const page = await officer(ground, newPage, 'agus');
  await page.goto('/register');
  const all = await page.locator('.pd-index > li').count();
  assert.ok(all >= 40, `${all} registers`);
  await page.locator('#cari').fill('domain');
  await page.locator('.pd-filter button').click();
  const found = await page.locator('.pd-index > li').count();
  assert.ok(found > 0 && found < all, `${found} registers are about domains`);
});

// Tests are registered before there is a program to ask: they share the registers among them.
const parts = 8;
for (let nth = 0; nth < parts; nth += 1)
  test(`registers, part ${nth + 1} of ${parts}: list, new entry, one step`, async (tools) => {
    const mine = (await registersOf(tools.ground, tools.newPage)).filter((_, at) => at % parts === nth);
    for (const [at, address] of mine.entries()) {
      const language = at % 2 ? 'en' : 'id';
      const seen = { device: (at + nth) % 2 ? 'phone' : 'desktop', language, javascript: at % 3 !== 1 };
      const { page, entry } = await addEntry(tools, address, seen).catch((error) => { throw new Error(`${address}: ${error.message}`, { cause: error }); });
      await takeOneStep(tools, entry, seen).catch((error) => { throw new Error(`${entry}: ${error.message}`, { cause: error }); });
      for (const part of [address, entry, `${address}/baru`, `${entry}/ubah`, `${entry}/pada?tanggal=${isoOfToday()}`])
        await look(tools, page, part, language, at % 3 === 0);
    }
    return mine.map((address) => address.split('/').at(-1)).join(', ');
  });

test('of two who change an entry, the second sees both versions and keeps what was typed', async (tools) => {
  const { ground, newPage, assert } = tools;
  const { page, entry } = await addEntry(tools, '/register/kebijakan', {});
  await page.goto(`${entry}/ubah`);
  const other = await newPage({ context: page.context() });
  await other.goto(`${entry}/ubah`);
  const field = 'form.pd-form input[type=text]';
  await other.locator(field).first().fill('Judul yang lebih dahulu');
  await other.locator('form.pd-form .govuk-button-group button').click();
  await other.waitForURL(`**${entry}`);
  await page.locator(field).first().fill('Judul yang menyusul');
  await page.locator('form.pd-form .govuk-button-group button').click();
  await page.locator('#berubah').waitFor();
  const said = await page.locator('#berubah').textContent();
  assert.ok(said.includes('Judul yang lebih dahulu') && said.includes('Judul yang menyusul'));
  await ground.axe(page);
  await page.locator('form.pd-form .govuk-button-group button').click();
  await page.waitForURL(`**${entry}`);
  assert.match(await page.locator('h1').textContent(), /menyusul/);
});

test('a document that was uploaded stays when something else is wrong', async (tools) => {
  const { ground, newPage, assert } = tools;
  const page = await officer(ground, newPage, 'agus', { javascript: false });
  await page.goto('/register/kebijakan/baru');
  await page.locator('summary', { hasText: 'Dokumen' }).click();
  await page.locator('input[type=file]').first().setInputFiles(pdfFile('naskah.pdf'));
  await page.locator('form.pd-form .govuk-button-group button').click();
  await page.locator('.govuk-error-summary').waitFor();
  assert.ok((await page.locator('.pd-files').first().textContent()).includes('naskah.pdf'));
  const { address } = await completeForm(page);
  await page.goto(address);
  assert.match(await page.locator('.pd-files').first().textContent(), /naskah\.pdf[\s\S]*SHA-256 [0-9a-f]{64}/);
});
