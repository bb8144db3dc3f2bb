// What people type and choose by mistake, or to break something: told at its field, kept, never carried out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fillDraft, sendDraft, startDraft, onFormPage, track } from './steps/apply.mjs';
import { fillFields, mainForm, sendForm } from './steps/fill_form.mjs';
import { complainsAt, post, tokenOf } from './steps/hostile.mjs';
import { pdf, pdfFile } from './steps/letters.mjs';
import { readService } from './steps/example.mjs';
import { answer, bringToWork, officer } from './steps/office.mjs';
import { applyForRoom, desk, roomAnswers, service_key } from './steps/room_request.mjs';
import { test } from './testing.mjs';

async function fillUntil(ground, newPage, look, last, changed) {
  const page = await officer(ground, newPage, 'hendra', look);
  const service = await readService(ground, service_key);
  const answers = await roomAnswers(ground, changed);
  await startDraft(page, service);
  for (let number = 1; number < last; number += 1) {
    await fillFields(page, service.pages[number - 1].fields, answers);
    await sendForm(page);
    await page.waitForURL(/\/draf\/[^/]+\/(?!1$)\w+$/);
    await page.waitForURL((url) => !url.pathname.endsWith(`/${number}`));
  }
  return { page, service, answers };
}

for (const javascript of [true, false])
  test(`wrong fields are told where they are, and kept (scripts ${javascript ? 'on' : 'off'})`, async ({ ground, newPage, assert }) => {
    const { page, service, answers } = await fillUntil(ground, newPage, { device: 'phone', javascript }, 1);
    const wrong = { nama: 'A'.repeat(101), nik: '617102480390000', hp: '12', email: 'rahmawati@', alamat: 'x' };
    await fillFields(page, service.pages[0].fields, { ...answers, ...wrong });
    await sendForm(page);
    for (const [name, typed] of Object.entries(wrong)) assert.ok(await complainsAt(page, name, typed));
    assert.match(await complainsAt(page, 'nik', wrong.nik), /16/);
    await ground.shot(page, `wrong-fields-${javascript ? 'scripts' : 'plain'}`);
    if (javascript) await ground.axe(page);
  });

test('a day that is none is told, and its three parts are kept', async ({ ground, newPage, assert }) => {
  const { page } = await fillUntil(ground, newPage, {}, 3);
  for (const [part, typed] of [['day', '31'], ['month', '2'], ['year', '2026']])
    await page.locator(`[name="tanggal_surat.${part}"]`).fill(typed);
  await sendForm(page);
  for (const [part, typed] of [['day', '31'], ['month', '2'], ['year', '2026']])
    assert.ok(await complainsAt(page, `tanggal_surat.${part}`, typed));
});

test('a room that is taken, and more people than it holds', async ({ ground, newPage, assert }) => {
  const { page, service, answers } = await fillUntil(ground, newPage, {}, 2);
  await fillFields(page, service.pages[1].fields, { ...answers, peserta: 900 });
  await sendForm(page);
  assert.ok(await complainsAt(page, 'peserta', '900'));
  const { answers: { waktu } } = await applyForRoom(ground, newPage);
  await fillFields(page, service.pages[1].fields, { ...answers, waktu });
  await sendForm(page);
  assert.match(await complainsAt(page, 'waktu.start', waktu.start), /terpakai|dipakai|sudah/);
});

// On disk: so much is slow to hand over to the browser.
const big = join(mkdtempSync(join(tmpdir(), 'surat-')), 'terlalu besar.pdf');
writeFileSync(big, Buffer.concat([pdf('besar'), Buffer.alloc(30e6, 32)]));
process.on('exit', () => rmSync(dirname(big), { recursive: true }));
const wrongFiles = {
  'no PDF at all': [{ name: 'bukan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ ini bukan PDF') }, /bukan|utuh|PDF/],
  'nothing in it': [{ name: 'kosong.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) }, /kosong/],
  'thirty megabytes': [big, /10 MB/],
};

for (const javascript of [true, false])
  test(`files that cannot be letters are refused with the reason (scripts ${javascript ? 'on' : 'off'})`, async ({ ground, newPage, assert }) => {
    const { page } = await fillUntil(ground, newPage, { device: 'phone', javascript }, 4);
    const input = page.locator('input[name="surat.surat_permohonan"]');
    for (const [what, [file, told]] of Object.entries(wrongFiles)) {
      await input.setInputFiles(file);
      await sendForm(page);
      const message = page.locator('.govuk-form-group--error .govuk-error-message');
      await message.filter({ hasText: told }).waitFor().catch(async () =>
        assert.fail(`${what}: ${page.url()} says ${await page.locator('main').textContent()}`));
      assert.ok(page.url().endsWith('/surat'));
    }
    await input.setInputFiles(pdfFile());
    await sendForm(page);
    await page.waitForURL(/\/periksa$/);
  });

const names = ['../../etc/passwd.pdf', `${'panjang '.repeat(40)}.pdf`, 'surat 😀 “dinas”.pdf', '..\\..\\boot.pdf', '<img src=x onerror=alert(1)>.pdf'];
test('strange file names do no harm and are still readable', async ({ ground, newPage, assert }) => {
  const { page } = await fillUntil(ground, newPage, {}, 4);
  for (const name of names) {
    const reply = await page.context().request.post(page.url(), { maxRedirects: 0,
      multipart: { _csrf: await tokenOf(page), _unggah: '1', 'surat.surat_permohonan': { name, mimeType: 'application/pdf', buffer: pdf(name) } } });
    assert.equal(reply.status(), 303, `${name}: ${reply.status()}`);
    await page.reload();
    const link = page.locator('.pd-file a').first();
    const shown = (await link.textContent()).trim();
    assert.doesNotMatch(shown, /[/\\]/, shown);
    assert.ok(shown.length > 4 && shown.length <= 255 && shown.endsWith('.pdf'), shown);
    const file = await page.context().request.get(await link.getAttribute('href'));
    assert.deepEqual(await file.body(), pdf(name));
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(width <= 0, `${shown} makes the page ${width} px too wide`);
  }
});

const script = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
async function showsAsText(page, assert, words) {
  await page.waitForLoadState();
  assert.equal(await page.locator('img[src="x"], main script').count(), 0, `${page.url()} carries the script out`);
  if (words) assert.ok((await page.locator('main').textContent()).includes(words), `${page.url()} shows what was typed`);
}

test('a script typed anywhere is shown as text everywhere', async ({ ground, newPage, assert }) => {
  const changed = { nama: script, alamat: script, institusi: script, jabatan: script, acara: script, tujuan: script,
    penanggung_jawab: script, nomor_surat: script.slice(0, 40), perihal_surat: script, daftar_peserta: [{ nama: script, instansi: script }], jenis: 'kunjungan' };
  const page = await officer(ground, newPage, 'hendra');
  const office = await officer(ground, newPage, desk.operator);
  const head = await officer(ground, newPage, desk.head, { device: 'phone' });
  const dialogs = [];
  for (const one of [page, office, head]) one.on('dialog', (dialog) => { dialogs.push(dialog.message()); dialog.accept(); });
  const service = await readService(ground, service_key);
  await startDraft(page, service);
  await fillDraft(page, service, await roomAnswers(ground, changed), { onPage: async () => { if (onFormPage(page)) await showsAsText(page, assert); } });
  await showsAsText(page, assert, script);
  const sent = await sendDraft(page);
  await showsAsText(page, assert, script);
  await page.goto(`/lacak/${sent.number}`);
  await page.locator('#f-message').fill(script);
  await page.locator('form[action$="/pesan"] button').click();
  await page.waitForURL(/#pesan/);
  await showsAsText(page, assert, script);
  for (const path of ['/antrean', `/antrean?cari=${encodeURIComponent(script)}`, `/permohonan/${sent.number}`]) {
    await office.goto(path);
    await showsAsText(office, assert, path.includes('cari') ? undefined : script);
  }
  await bringToWork({ ground, newPage, number: sent.number, ...desk });
  await head.goto('/antrean');
  await showsAsText(head, assert);
  await answer(office, sent.number, { words: script, file: pdfFile(`${script.replace(/[/\\]/g, '')}.pdf`) });
  await showsAsText(office, assert, script);
  const reader = await newPage({ device: 'phone' });
  reader.on('dialog', (dialog) => { dialogs.push(dialog.message()); dialog.accept(); });
  await track(reader, sent);
  await showsAsText(reader, assert, script);
  for (const path of [`/?q=${encodeURIComponent(script)}`, `/lacak?nomor=${encodeURIComponent(script)}`, `/masuk?lanjut=${encodeURIComponent(`/x${script}`)}`]) {
    await reader.goto(path);
    await showsAsText(reader, assert);
  }
  assert.deepEqual(dialogs, []);
});

test('bytes that are no text are refused and change nothing', async ({ ground, newPage, assert }) => {
  const { page } = await fillUntil(ground, newPage, {}, 1);
  const before = await mainForm(page).locator('[name=nama]').inputValue();
  const reply = await post(page, page.url(), [], { raw: Buffer.concat([Buffer.from(`_csrf=${await tokenOf(page)}&_version=1&nama=`), Buffer.from([0xff, 0xfe, 0x41])]) });
  assert.equal(reply.status(), 400);
  const encoded = await post(page, page.url(), [], { raw: `_csrf=${await tokenOf(page)}&_version=1&nama=%FF%FEA&alamat=%00` });
  assert.equal(encoded.status(), 400);
  await page.reload();
  assert.equal(await mainForm(page).locator('[name=nama]').inputValue(), before);
});
