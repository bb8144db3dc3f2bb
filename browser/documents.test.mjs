// Documents of entries: archives of source code are kept with their fingerprint and only downloaded, dangerous ones are
// refused with a reason; what a register shows to anyone can be found and read by anyone, and nothing else.
import { createHash } from 'node:crypto';
import { zip, zipFile } from './steps/archives.mjs';
import { pdfFile } from './steps/letters.mjs';
import { inspectShape, inspectWidth } from './steps/inspect_page.mjs';
import { officer } from './steps/office.mjs';
import { completeForm } from './steps/register_form.mjs';
import { test } from './testing.mjs';

const save = 'form.pd-form .govuk-button-group button';
const archiveInput = 'input[name="surat.document.arsip_kode"]';
const source = [['aplikasi/README.md', 'Cara memasang'], ['aplikasi/src/main.php', '<?php echo 1;']];

async function sendArchive(page, address, file) {
  await page.goto(`${address}/ubah`);
  const folded = page.locator('details:has(input[type=file])').first();
  if (await folded.count() && await folded.getAttribute('open') === null) await folded.locator('summary').first().click();
  await page.locator(archiveInput).setInputFiles(file);
  await page.locator(save).click();
  await page.waitForLoadState();
}

test('an archive of source code is kept with its fingerprint and only downloaded', async ({ ground, newPage, assert }) => {
  const page = await officer(ground, newPage, 'agus', { device: 'phone' });
  await page.goto('/register/aplikasi/baru');
  const { address } = await completeForm(page);
  await sendArchive(page, address, zipFile('kode.zip', source));
  await page.waitForURL(`**${address}`);
  const file = page.locator('.pd-file', { hasText: 'kode.zip' });
  const digest = createHash('sha256').update(zip(source)).digest('hex');
  assert.match(await file.textContent(), new RegExp(`SHA-256 ${digest}`));
  assert.deepEqual([...await inspectShape(page, 'id'), ...await inspectWidth(page, 360)], []);
  await ground.shot(page, 'documents-archive-phone');
  const sent = await page.context().request.get(await file.locator('a').getAttribute('href'));
  assert.match(sent.headers()['content-disposition'], /^attachment;/);
  assert.equal(sent.headers()['content-type'], 'application/zip');
  assert.equal(createHash('sha256').update(await sent.body()).digest('hex'), digest);
  return address;
});

test('a dangerous archive is refused in words, in both languages, and what was typed stays', async ({ ground, newPage, assert }) => {
  const cases = [
    [zipFile('keluar.zip', [['a.txt', 'a'], ['../../etc/passwd', 'x']]), /“\.\.\/\.\.\/etc\/passwd” yang menunjuk ke luar/, /“\.\.\/\.\.\/etc\/passwd”, which leads outside/],
    [zipFile('terkunci.zip', source, 1), /memakai kata sandi/, /protected by a password/],
    [{ name: 'bukan.zip', mimeType: 'application/zip', buffer: Buffer.from('PK\x03\x04 bukan arsip') }, /bukan ZIP yang utuh/, /not a complete ZIP/],
  ];
  const made = await officer(ground, newPage, 'agus');
  await made.goto('/register/aplikasi/baru');
  const { address } = await completeForm(made);
  for (const [language, at] of [['id', 1], ['en', 2]]) {
    const page = await officer(ground, newPage, 'agus', { language, javascript: language === 'id' });
    for (const one of cases) {
      await page.goto(`${address}/ubah`);
      await page.locator('form.pd-form input[name=nama]').fill('Nama yang baru ditulis');
      const folded = page.locator('details:has(input[type=file])').first();
      if (await folded.getAttribute('open') === null) await folded.locator('summary').first().click();
      await page.locator(archiveInput).setInputFiles(one[0]);
      await page.locator(save).click();
      await page.locator('.govuk-error-summary').waitFor();
      assert.match(await page.locator('.govuk-error-summary').textContent(), one[at]);
      assert.equal(await page.locator('form.pd-form input[name=nama]').inputValue(), 'Nama yang baru ditulis');
      assert.equal(await page.locator('input[name=_berkas]').count(), 0);
    }
    await ground.shot(page, `documents-refused-${language}`);
  }
});

// A legal document as its keeper publishes it; returns its address.
async function publish(page, title) {
  await page.goto('/register/produk-hukum/baru');
  await page.locator('input[name=judul]').fill(title);
  await page.locator('input[name=tahun]').fill('2019');
  const { address } = await completeForm(page);
  await page.goto(`${address}/langkah/umumkan`);
  await page.locator('input[name="surat.document.naskah"]').setInputFiles(pdfFile('naskah.pdf', title));
  await completeForm(page);
  return address;
}

test('anyone finds a legal document by words and year and reads it; nobody else\'s document', async ({ ground, newPage, assert }) => {
  const keeper = await officer(ground, newPage, 'agus');
  const title = 'Retribusi parkir tepi jalan';
  const address = await publish(keeper, title);
  await keeper.goto(address);
  const inside = await keeper.locator('.pd-file a').first().getAttribute('href');
  for (const [year, found] of [['2019', 1], ['2018', 0]]) {
    await keeper.goto(`/register/produk-hukum?isian.tahun=${year}&cari=retribusi`);
    assert.equal(await keeper.locator(`main a[href="${address}"]`).count(), found, `entries of ${year}`);
    assert.equal(await keeper.locator('#isian-tahun').inputValue(), year);
  }
  await ground.axe(keeper);
  await ground.shot(keeper, 'documents-list-desktop');
  await keeper.goto(address);
  const page = await newPage({ device: 'phone' });
  await page.goto('/');
  await page.locator('main a[href="/terbuka"]').click();
  await page.locator('a[href="/terbuka/produk-hukum"]').click();
  await page.locator('#cari').fill('retribusi parkir');
  await page.locator('#isian-tahun').fill('2018');
  await page.locator('.pd-filter button').click();
  assert.equal(await page.locator('.pd-index li').count(), 0);
  await page.locator('#isian-tahun').fill('2019');
  await page.locator('.pd-filter button').click();
  await ground.shot(page, 'documents-public-list-phone');
  await page.locator('.pd-index a', { hasText: title }).click();
  await ground.axe(page);
  assert.deepEqual([...await inspectShape(page, 'id'), ...await inspectWidth(page, 360)], []);
  await ground.shot(page, 'documents-public-phone');
  const link = await page.locator('.pd-file a').getAttribute('href');
  const guest = page.context().request;
  const sent = await guest.get(link);
  const { 'content-type': type, 'cache-control': cache, etag, 'content-disposition': how } = sent.headers();
  assert.deepEqual([sent.status(), type, cache], [200, 'application/pdf', 'public, no-cache']);
  assert.match(how, /^inline;.*naskah\.pdf/);
  assert.equal((await guest.get(link, { headers: { 'if-none-match': etag } })).status(), 304);
  assert.equal((await sent.body()).subarray(0, 5).toString(), '%PDF-');
  // The officers' address of the same file is not theirs; and when the document is taken back, nor is this one.
  assert.notEqual((await guest.get(inside, { maxRedirects: 0 })).status(), 200);
  await keeper.goto(`${address}/langkah/tarik`);
  await completeForm(keeper);
  assert.equal((await guest.get(link)).status(), 404);
  const desktop = await newPage({ language: 'en' });
  await desktop.goto('/terbuka');
  await ground.axe(desktop);
  await ground.shot(desktop, 'documents-public-registers-desktop');
});

test('a request tells which entries came of it, and the entry leads back', async ({ ground, newPage, assert }) => {
  const page = await officer(ground, newPage, 'bayu', { device: 'phone' });
  await page.goto('/antrean');
  const address = (await page.locator('main a[href^="/permohonan/"]').first().getAttribute('href')).split('?')[0];
  const keeper = await officer(ground, newPage, 'agus');
  await keeper.goto('/register/surel-resmi/baru');
  await keeper.locator('form.pd-form [name=permohonan]').fill(address.split('/').at(-1));
  const { address: entry } = await completeForm(keeper);
  await page.goto(address);
  assert.equal(await page.locator('#entri + ul a').getAttribute('href'), entry);
  await ground.axe(page);
  assert.deepEqual(await inspectWidth(page, 360), []);
  await ground.shot(page, 'documents-request-phone');
  await page.goto(entry);
  await page.locator(`dd a[href="${address}"]`).click();
  await page.waitForURL(`**${address}`);
});
