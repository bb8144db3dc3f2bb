// A draft keeps what was typed: by itself, without scripts, on another device, in two windows.
import { confirmEmail, fillDraft, sendDraft, startDraft } from './steps/apply.mjs';
import { fillFields, mainForm, sendForm } from './steps/fill_form.mjs';
import { readService } from './steps/example.mjs';
import { officer } from './steps/office.mjs';
import { roomAnswers, service_key } from './steps/room_request.mjs';
import { test } from './testing.mjs';

async function onFirstPage(ground, newPage, look) {
  const page = await officer(ground, newPage, 'hendra', look);
  await startDraft(page, await readService(ground, service_key));
  await page.waitForURL(/\/draf\/[^/]+\/1$/);
  return page;
}

test('what is typed is kept without a button', async ({ ground, newPage, assert }) => {
  const page = await onFirstPage(ground, newPage, { device: 'phone' });
  const address = page.url();
  await page.locator('input[name=nama]').fill('Hendra Lim Kecil');
  await page.locator('.pd-saved', { hasText: /pukul|at/ }).waitFor();
  const again = await officer(ground, newPage, 'hendra', { device: 'desktop' });
  await again.goto(address);
  assert.equal(await again.locator('input[name=nama]').inputValue(), 'Hendra Lim Kecil');
  await again.goto('/permohonan-saya');
  assert.ok(await again.locator(`main a[href*="${/\/draf\/[^/]+/.exec(address)[0]}"]`).count() > 0, 'the draft is in the list of own requests');
});

test('what was typed last is kept when the window closes', async ({ ground, newPage, assert }) => {
  const page = await onFirstPage(ground, newPage);
  const address = page.url();
  await page.locator('input[name=nama]').fill('Ditutup Segera');
  await Promise.all([page.waitForRequest(/simpan/), page.goto('/bantuan')]);
  // Nobody sees the answer to what a closed window still sends.
  const kept = async () => {
    await page.goto(address);
    return page.locator('input[name=nama]').inputValue();
  };
  for (const last = Date.now() + 20_000; await kept() !== 'Ditutup Segera' && Date.now() < last;) await page.waitForTimeout(100);
  assert.equal(await page.locator('input[name=nama]').inputValue(), 'Ditutup Segera');
});

test('a guest goes on with a draft on another device by the mailed link', async ({ ground, newPage, assert }) => {
  const email = 'pindah.gawai@warga.example';
  const desktop = await newPage({});
  const service = await readService(ground, service_key);
  await startDraft(desktop, service);
  await confirmEmail(ground, desktop, email);
  const answers = await roomAnswers(ground, { email });
  await fillFields(desktop, service.pages[0].fields, answers);
  await sendForm(desktop);
  await desktop.waitForURL(/\/2$/);
  const { links } = await ground.mailbox.waitFor(email, (one) => one.links.some((link) => link.includes('/draf/')));
  const phone = await newPage({ device: 'phone' });
  await phone.goto(links.find((link) => link.includes('/draf/')));
  await phone.waitForURL(/\/draf\/[^/]+\/2$/);
  await phone.goto(phone.url().replace(/2$/, '1'));
  assert.equal(await phone.locator('input[name=nama]').inputValue(), answers.nama);
  await fillDraft(phone, service, answers);
  const { number } = await sendDraft(phone);
  await ground.mailbox.waitFor(email, ({ subject }) => subject.includes(number));
});

test('two windows: the later one is told, and nothing typed is lost', async ({ ground, newPage, assert }) => {
  const one = await onFirstPage(ground, newPage, { javascript: false });
  const other = await newPage({ context: one.context() });
  await other.goto(one.url());
  await one.locator('input[name=nama]').fill('Dari jendela pertama');
  await mainForm(one).locator('button[name=_simpan]').click();
  await one.waitForLoadState();
  await other.locator('input[name=nama]').fill('Dari jendela kedua');
  const [reply] = await Promise.all([other.waitForResponse((it) => it.request().method() === 'POST'), sendForm(other)]);
  assert.equal(reply.status(), 409);
  assert.equal(await other.locator('input[name=nama]').inputValue(), 'Dari jendela kedua');
  assert.match(await other.locator('main').textContent(), /jendela lain/);
  await mainForm(other).locator('button[name=_simpan]').click();
  await other.waitForLoadState();
  await one.goto(one.url());
  assert.equal(await one.locator('input[name=nama]').inputValue(), 'Dari jendela kedua');
});

test('autosave in a second window says that the draft was changed elsewhere', async ({ ground, newPage }) => {
  const one = await onFirstPage(ground, newPage);
  const other = await newPage({ context: one.context() });
  await other.goto(one.url());
  await one.locator('input[name=nama]').fill('Lebih dahulu');
  await one.locator('.pd-saved', { hasText: 'pukul' }).waitFor();
  await other.locator('input[name=nama]').fill('Belakangan');
  await other.locator('.pd-saved.is-late', { hasText: 'perangkat lain' }).waitFor();
  // The browser reports the refused request, which is this test's business.
  other.trouble().length = 0;
});

test('on a slow line who types on and sends is not told of another window', async ({ ground, newPage, assert }) => {
  const page = await onFirstPage(ground, newPage, { device: 'phone' });
  const address = page.url();
  let under_way = 0, most = 0;
  await page.route(/\/simpan/, async (route) => {
    most = Math.max(most, under_way += 1);
    const response = await route.fetch();
    await new Promise((done) => { setTimeout(done, 3000); });
    under_way -= 1;
    await route.fulfill({ response });
  });
  const name = page.locator('input[name=nama]');
  const service = await readService(ground, service_key);
  await fillFields(page, service.pages[0].fields, await roomAnswers(ground));
  await name.fill('Hendra');
  while (under_way === 0) await page.waitForTimeout(20);
  await name.fill('Hendra Lim'); // the first is still under way when the second would be sent
  await page.waitForTimeout(1700);
  assert.equal(most, 1);
  await name.fill('Hendra Lim Kecil');
  await sendForm(page);
  await page.waitForURL((url) => url.href !== address);
  await page.goto(address);
  assert.equal(await name.inputValue(), 'Hendra Lim Kecil');
});

test('without scripts a draft is saved by its button and lists grow by theirs', async ({ ground, newPage, assert }) => {
  const page = await onFirstPage(ground, newPage, { device: 'phone', javascript: false });
  await page.locator('input[name=nama]').fill('Tanpa Skrip');
  await mainForm(page).locator('button[name=_simpan]').click();
  await page.locator('.govuk-notification-banner').waitFor();
  assert.equal(await page.locator('input[name=nama]').inputValue(), 'Tanpa Skrip');
  await page.goto(page.url().replace(/1$/, '2'));
  for (const row of [0, 1]) {
    await page.locator('button[name=_tambah]').click();
    await page.locator(`input[name="daftar_peserta.${row}.nama"]`).fill(`Peserta ${row + 1}`);
  }
  await page.locator('button[name=_hapus][value="daftar_peserta.0"]').click();
  assert.equal(await page.locator('input[name="daftar_peserta.0.nama"]').inputValue(), 'Peserta 2');
  assert.equal(await page.locator('input[name="daftar_peserta.1.nama"]').count(), 0);
});
