// Every page, for everybody: read by axe, on wide and narrow screens, in both languages, by keyboard. Pages come from the
// program's own table of addresses, so that a new page is looked at without being named here.
import { inspectKeyboard, inspectShape } from './steps/inspect_page.mjs';
import { PartsRead } from './steps/page_parts.mjs';
import { mapFor, visitors } from './steps/site_map.mjs';
import { Walk } from './steps/walk_pages.mjs';
import { test } from './testing.mjs';

// Looks do not depend on the database: on the second engine pages are opened only.
const read = new PartsRead();

for (const visitor of Object.keys(visitors))
  test(`every page that the ${visitor} may open can be used by everybody, and its links lead somewhere`, async ({ ground, newPage, assert }) => {
    const walk = new Walk(await mapFor(ground, newPage, visitor), read);
    await walk.run({ looks: ground.looks });
    assert.deepEqual(walk.findings, []);
    return `${walk.opened.size} pages, ${walk.links.size} links`;
  });

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
