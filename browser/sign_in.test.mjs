// Accounts: signing in and out, first passwords, locks, who acts for the head, tokens for programs.
import { runSql } from './steps/database.mjs';
import { isoOfToday, plusDays } from './steps/example.mjs';
import { answer, dispose, officer, record, take, verify } from './steps/office.mjs';
import { applyForRoom, desk } from './steps/room_request.mjs';
import { test } from './testing.mjs';

async function signIn(page, email, password) {
  await page.goto('/masuk');
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('form:has(input[type=password]) button').first().click();
  await page.waitForLoadState();
}

// The page itself, not the one to sign in that stands in its place.
async function opens(assert, page, path) {
  assert.equal((await page.goto(path)).status(), 200);
  assert.equal(new URL(page.url()).pathname, path);
}

const secretShown = (page) => page.locator('.pd-receipt dd.pd-code').textContent().then((text) => text.trim());

test('the administrator adds a person, who changes the first password before anything else', async ({ ground, newPage, assert }) => {
  const admin = await officer(ground, newPage, 'doni');
  await admin.goto('/orang/baru');
  const email = 'siti.baru@pontianak.example';
  await admin.locator('[name=name]').fill('Siti Baru');
  await admin.locator('[name=email]').fill(email);
  await admin.locator('[name=roles][value="operator:infrastruktur"]').check({ force: true });
  await admin.locator('main form button').first().click();
  const first = await secretShown(admin);
  await ground.axe(admin);

  const page = await newPage({ device: 'phone' });
  await signIn(page, email, first);
  assert.match(page.url(), /\/kata-sandi/);
  await page.goto('/antrean');
  assert.match(page.url(), /\/kata-sandi/, 'nothing else opens before');
  await page.locator('[name=old_password]').fill(first);
  await page.locator('[name=new_password]').fill('pendek');
  await page.locator('main form button').first().click();
  await page.locator('.govuk-error-summary').waitFor();
  await page.locator('[name=old_password]').fill(first);
  await page.locator('[name=new_password]').fill('perahu kertas di Kapuas');
  await page.locator('main form button').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/kata-sandi'));
  await opens(assert, page, '/antrean');
  const again = await newPage({});
  await signIn(again, email, first);
  assert.equal(await again.locator('.govuk-error-summary').count(), 1, 'the first password is over');
});

test('five wrong passwords lock the address, the right one too; unknown addresses sound the same', async ({ ground, newPage, assert }) => {
  const { email, password } = ground.people.get('fransiska');
  const page = await newPage({ device: 'phone' });
  const said = [];
  for (let tries = 0; tries < 5; tries += 1) {
    await signIn(page, email, `salah-sekali-${tries}`);
    said.push((await page.locator('.govuk-error-summary li').textContent()).trim());
    assert.equal(await page.locator('input[name=email]').inputValue(), email, 'the address stays');
    assert.equal(await page.locator('input[name=password]').inputValue(), '', 'the password does not');
  }
  await signIn(page, email, password);
  const locked = (await page.locator('.govuk-error-summary li').textContent()).trim();
  assert.notEqual(locked, said[0]);
  await ground.axe(page);
  await signIn(page, 'tidak.ada@warga.example', 'apa-saja-boleh');
  assert.equal((await page.locator('.govuk-error-summary li').textContent()).trim(), said[0]);
});

test('each sign-in has a session of its own, and signing out ends it for good', async ({ ground, newPage, assert }) => {
  const page = await newPage({});
  await page.goto('/masuk');
  const before = (await page.context().cookies()).map(({ value }) => value);
  await ground.signIn(page, 'imam');
  const session = (await page.context().cookies()).filter(({ value, name }) => !before.includes(value) && !/bahasa/.test(name));
  assert.ok(session.length > 0, 'signing in gives a new session');
  for (const cookie of session) assert.ok(cookie.httpOnly && cookie.sameSite === 'Lax', cookie.name);
  await ground.restart();
  await opens(assert, page, '/antrean');
  await page.locator('form[action="/keluar"] button').click();
  await page.waitForURL('**/');
  const thief = await newPage({});
  await thief.context().addCookies(session);
  await thief.goto('/antrean');
  assert.match(thief.url(), /\/masuk\?lanjut=/);
  await signIn(thief, ground.people.get('imam').email, ground.people.get('imam').password);
  assert.match(thief.url(), /\/(antrean|masuk)/);
});

test('after signing in one stands where one wanted to go, never on another site', async ({ ground, newPage, assert }) => {
  const { email, password } = ground.people.get('hendra');
  const page = await newPage({});
  await page.goto('/permohonan-saya');
  assert.match(page.url(), /\/masuk\?lanjut=/);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('form:has(input[type=password]) button').first().click();
  await page.waitForURL('**/permohonan-saya');
  const other = await newPage({});
  await other.goto(`/masuk?lanjut=${encodeURIComponent('//jahat.example/x')}`);
  await other.locator('input[name=email]').fill(email);
  await other.locator('input[name=password]').fill(password);
  await other.locator('form:has(input[type=password]) button').first().click();
  await other.waitForURL(`${ground.address}/**`);
});

test('a session that nobody uses for half a day is over', async ({ ground, newPage, assert }) => {
  const page = await newPage({});
  await ground.signIn(page, 'theresia');
  runSql(ground, `update session set seen_at = ${Date.now() - 13 * 3600_000}`);
  await page.goto('/antrean');
  assert.match(page.url(), /\/masuk/);
});

test('the head names who acts; she disposes, and the history says for whom', async ({ ground, newPage, assert }) => {
  const { number } = await applyForRoom(ground, newPage, { applicant: 'hendra' });
  // The sessions of before ended in the test above.
  const clerk = await newPage({});
  await ground.signIn(clerk, desk.operator);
  await verify(clerk, number);
  const records = await newPage({});
  await ground.signIn(records, desk.records);
  await record(records, number);
  const head = await newPage({ device: 'phone' });
  await ground.signIn(head, desk.head);
  await head.goto('/pelaksana');
  const goreti = await head.locator('select[name=to_person] option', { hasText: 'Goreti' }).getAttribute('value');
  await head.locator('select[name=to_person]').selectOption(goreti);
  // Until tomorrow, in case that it becomes midnight meanwhile.
  for (const [name, day] of [['first_day', isoOfToday()], ['last_day', plusDays(isoOfToday(), 1)]])
    for (const [at, part] of ['year', 'month', 'day'].entries())
      await head.locator(`[name="${name}.${part}"]`).fill(String(Number(day.split('-')[at])));
  await head.locator('[name=basis]').fill('800/12/SPRIN');
  await head.locator('form:has([name=basis]) button').last().click();
  await head.waitForURL('**/pelaksana');

  const acting = await newPage({ device: 'phone' });
  await ground.signIn(acting, 'goreti');
  await dispose(acting, number, desk.unit, 'Atas nama Kepala Dinas.');
  await take(clerk, number);
  await answer(clerk, number, { words: 'Siap.' });
  await clerk.goto(`/permohonan/${number}`);
  const history = await clerk.locator('main').textContent();
  assert.match(history, /Maria Goreti Susanti \(untuk Zulkarnaen Mahmud\)/);
  await head.goto('/pelaksana');
  await head.locator('button[value=akhiri]').click();
  await head.locator('.govuk-notification-banner').waitFor();
  assert.equal((await acting.goto('/disposisi')).status(), 403, 'ended means ended');
});

test('a token that the administrator issues opens the API, until it is revoked', async ({ ground, newPage, assert }) => {
  const admin = await newPage({});
  await ground.signIn(admin, 'doni');
  await admin.goto('/token');
  await admin.locator('[name=email]').fill(ground.people.get('hendra').email);
  await admin.locator('[name=name]').fill('Aplikasi kampus');
  await admin.locator('[name=days]').selectOption('30');
  await admin.locator('form:has([name=days]) button').click();
  const token = await secretShown(admin);
  const ask = () => fetch(`${ground.address}/api/v1/requests`, { headers: { authorization: `Bearer ${token}` } });
  assert.equal((await ask()).status, 200);
  assert.ok((await (await ask()).json()).rows.length > 0);
  await admin.goto('/token');
  assert.ok(!(await admin.content()).includes(token), 'shown once');
  await admin.locator('button[value=cabut]').first().click();
  await admin.locator('.govuk-notification-banner').waitFor();
  assert.equal((await ask()).status, 401);
});

test('somebody makes an account by the mailed link, and resets a forgotten password', async ({ ground, newPage, assert }) => {
  const email = 'warga.baru@warga.example';
  const page = await newPage({ device: 'phone', javascript: false });
  await page.goto('/daftar');
  await page.locator('[name=name]').fill('Warga Baru');
  await page.locator('[name=email]').fill(email);
  for (const input of await page.locator('main input[type=password]').all()) await input.fill('ikan baung dan durian');
  if (await page.locator('[name=phone]').count()) await page.locator('[name=phone]').fill('081234567890');
  await page.locator('main form button').first().click();
  const confirm = await ground.mailbox.waitFor(email);
  await page.goto(confirm.links[0]);
  await page.locator('main input[type=password]').fill('ikan baung dan durian');
  await page.locator('main form button').first().click();
  await page.waitForLoadState();
  await opens(assert, page, '/permohonan-saya');
  const other = await newPage({});
  await other.goto('/lupa-kata-sandi');
  await other.locator('[name=email]').fill(email);
  await other.locator('main form button').first().click();
  const reset = await ground.mailbox.waitFor(email, ({ links }) => links.some((link) => link.includes('/kata-sandi-baru')));
  await other.goto(reset.links.find((link) => link.includes('/kata-sandi-baru')));
  for (const input of await other.locator('main input[type=password]').all()) await input.fill('sungai kapuas pagi hari');
  await other.locator('main form button').first().click();
  await other.waitForLoadState();
  await signIn(other, email, 'sungai kapuas pagi hari');
  await opens(assert, other, '/permohonan-saya');
  await page.goto('/permohonan-saya');
  assert.match(page.url(), /\/masuk/, 'the reset ended the other session');
});
