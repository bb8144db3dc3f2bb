// Every page, for everybody: read by axe, on wide and narrow screens, in both languages, by keyboard. Pages come from the
// program's own table of addresses, so that a new page is looked at without being named here.
import { inspectKeyboard, inspectShape, inspectSkipLink, inspectWidth, linksOf } from './steps/inspect_page.mjs';
import { mapFor, visitors } from './steps/site_map.mjs';
import { test } from './testing.mjs';

// Pages do not depend on the database.
export const engines = ['SQLite'];

async function inspect({ ground, page, language, address, seen, findings }) {
  // Style, icon and data are no pages; opened as one, the browser would ask for an icon at its old address.
  const asked = await page.context().request.get(address);
  if (!/html/.test(asked.headers()['content-type'] ?? '')) return;
  await page.setViewportSize({ width: 390, height: 844 });
  const reply = await page.goto(address, { waitUntil: 'load' });
  if (seen.has(page.url())) return;
  seen.add(page.url());
  const wrong = [];
  if (reply.status() >= 500 || (reply.status() >= 400 && !/tidak-ada|konfirmasi|kata-sandi-baru/.test(address))) wrong.push(`answers ${reply.status()}`);
  wrong.push(...await inspectSkipLink(page), ...await inspectShape(page, language));
  for (const width of [320, 390]) wrong.push(...await inspectWidth(page, width));
  const read = () => ground.axe(page).catch((error) => wrong.push(error.message));
  await read();
  await page.setViewportSize({ width: 1280, height: 900 });
  await read();
  findings.push(...wrong.map((what) => `${address} (${language}): ${what}`));
}

for (const visitor of Object.keys(visitors))
  test(`every page that the ${visitor} may open can be used by everybody, and its links lead somewhere`, async ({ ground, newPage, assert }) => {
    const { page, addresses } = await mapFor(ground, newPage, visitor);
    const findings = [];
    const links = new Set();
    let looked = 0;
    for (const language of ['id', 'en']) {
      await page.goto(`/bantuan?bahasa=${language}`);
      const seen = new Set();
      for (const address of addresses) {
        await inspect({ ground, page, language, address, seen, findings });
        if (language === 'id') for (const link of await linksOf(page)) links.add(link);
      }
      looked += seen.size;
    }
    for (const link of links) {
      if (!link.startsWith(ground.address)) continue;
      const reply = await page.context().request.get(link);
      if (reply.status() >= 400) findings.push(`a link to ${link} answers ${reply.status()}`);
    }
    assert.deepEqual(findings, []);
    return `${looked} pages`;
  }, { timeout: 240_000 });

const byKeyboard = { guest: ['/', '/layanan/ruang-eksternal', '/lacak', '/masuk'], operator: ['/antrean'], head: ['/disposisi', '/pelaksana'], administrator: ['/orang'] };
test('the keyboard reaches what can be used, and one sees where it is', async ({ ground, newPage, assert }) => {
  const findings = [];
  for (const [visitor, addresses] of Object.entries(byKeyboard)) {
    const page = await newPage({});
    if (visitors[visitor].key) await ground.signIn(page, visitors[visitor].key);
    for (const address of addresses) {
      await page.goto(address);
      const { wrong, reached } = await inspectKeyboard(page);
      if (reached < 8) wrong.push(`only ${reached} stops`);
      findings.push(...wrong.map((what) => `${address}: ${what}`));
    }
  }
  assert.deepEqual(findings, []);
});

test('pages that refuse are pages too', async ({ ground, newPage, assert }) => {
  const page = await newPage({ device: 'phone' });
  await ground.signIn(page, 'rahmawati');
  assert.equal((await page.goto('/antrean')).status(), 403);
  await ground.axe(page);
  await page.goto('/bantuan');
  await page.locator('form[action="/keluar"] input[name=_csrf]').evaluate((one) => { one.value = 'lama'; });
  const [reply] = await Promise.all([page.waitForResponse((one) => one.request().method() === 'POST'), page.locator('form[action="/keluar"] button').click()]);
  assert.equal(reply.status(), 403);
  await page.waitForLoadState();
  assert.deepEqual(await inspectShape(page, 'id'), []);
  await ground.axe(page);
});
