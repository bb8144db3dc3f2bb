// A year is assessed: begun, evidence offered by one and accepted by another, a mark of another body entered, closed for
// good; on a phone without script, and read by axe in both languages on wide and narrow screens.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { holderOf } from './steps/example.mjs';
import { officer } from './steps/office.mjs';
import { test } from './testing.mjs';

const pdf = () => {
  const path = join(tmpdir(), `bukti-${process.pid}.pdf`);
  writeFileSync(path, '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  return path;
};
const evaluator = holderOf('evaluator');
const coordinator = holderOf('coordinator');
const big = (page) => page.locator('.pd-keep__big').innerText();
// A page below an assessment's own: whose it is stays in the query.
const below = (address, tail, more = {}) => {
  const url = new URL(address, 'http://127.0.0.1');
  url.pathname += tail;
  for (const [name, value] of Object.entries(more)) url.searchParams.set(name, value);
  return url.pathname + url.search;
};
let assessment; // of an agency that the example town has not assessed

test('one offers evidence, another accepts it, and the index rises', async ({ ground, newPage, assert }) => {
  const one = await newPage({ device: 'phone', javascript: false });
  await ground.signIn(one, evaluator);
  await one.goto('/monev?tahun=2026');
  if (!await one.locator('details form[action="/monev"]').isVisible()) await one.locator('summary', { hasText: 'Mulai penilaian' }).click();
  await one.locator('#f-siapa').selectOption({ label: 'Kecamatan Pontianak Utara' });
  await one.locator('form[action="/monev"] button').click();
  assert.match(one.url(), /\/monev\/2026\/[^/]+\?siapa=/);
  assessment = new URL(one.url()).pathname + new URL(one.url()).search;
  assert.match(await big(one), /^1,00/);
  await one.goto(below(assessment, '/13', { tingkat: 1 }));
  await one.locator('summary', { hasText: 'Unggah berkas' }).click();
  await one.locator('input[type=file]').setInputFiles(pdf());
  await one.locator('#f-judul_berkas').fill('Daftar aplikasi kota');
  await one.locator('button[value=berkas]').click();
  assert.equal(await one.locator('button[value=terima]').count(), 0, 'not one’s own');

  const other = await officer(ground, newPage, coordinator);
  await other.goto(below(assessment, '/13'));
  await ground.axe(other);
  await ground.shot(other, 'measure-indicator-desktop');
  await other.locator('button[value=terima]').click();
  await other.goto(below(assessment, '/13', { tingkat: 2 }));
  await other.locator('summary', { hasText: 'Tunjukkan alamat' }).click();
  await other.locator('#f-tautan').fill('https://portal.example/aplikasi');
  await other.locator('#f-judul_tautan').fill('Katalog aplikasi');
  await other.locator('button[value=tautan]').click();
  await one.goto(below(assessment, '/13'));
  await one.locator('button[value=terima]').click();
  await one.goto(assessment);
  assert.match(await big(one), /^1,05/, '5 % of one level');

  await one.goto(below(assessment, '/5'));
  await one.locator('[name=nilai]').fill('enam');
  await one.locator('button[value=nilai]').click();
  assert.equal(await one.locator('.govuk-error-summary li').count(), 4);
  assert.equal(await one.locator('[name=nilai]').inputValue(), 'enam');
  await one.goto(below(assessment, '/celah'));
  assert.ok(await one.locator('tbody tr').count() > 10);
});

for (const device of ['phone', 'desktop'])
  for (const language of ['id', 'en'])
    test(`measures read well in ${language} on a ${device}`, async ({ ground, newPage, assert }) => {
      const page = await newPage({ device, language });
      await ground.signIn(page, coordinator);
      await page.goto('/monev?tahun=2026');
      const shown = await page.locator('main table a[href^="/monev/2026/"]').first().getAttribute('href');
      for (const [address, name] of [['/monev?tahun=2026', 'measures'], [shown, 'measure'], [below(shown, '/1'), 'measure-indicator'],
        [below(shown, '/5'), 'measure-mark'], [below(shown, '/celah'), 'measure-gaps'], [below(shown, '/orang'), 'measure-people'], ['/monev/banding', 'measures-compared']]) {
        assert.equal((await page.goto(address)).status(), 200, address);
        await ground.axe(page);
        await ground.shot(page, `${name}-${device}-${language}`);
        const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        assert.ok(width[0] <= width[1], `${address} is ${width[0]} px wide on a screen of ${width[1]} px`);
      }
    });

test('a closed assessment never changes, and is corrected by its next edition', async ({ ground, newPage, assert }) => {
  const page = await officer(ground, newPage, coordinator);
  await page.goto(assessment);
  await page.locator('summary', { hasText: 'Tutup penilaian' }).click();
  await page.locator('button[value=tutup]').click();
  await page.goto(below(assessment, '/13'));
  assert.equal(await page.locator('button[value=berkas], button[value=terima], button[value=tarik]').count(), 0);
  for (const form of ['csv', 'xlsx']) {
    const reply = await page.context().request.get(below(assessment, '/unduh', { bentuk: form }));
    assert.equal(reply.status(), 200);
    assert.ok((await reply.body()).length > 1000);
  }
  await page.goto(assessment);
  await page.locator('[name=alasan]').fill('Bukti tingkat 3 tertinggal.');
  await page.locator('button[value=betulkan]').click();
  await page.locator('a', { hasText: 'Edisi 1' }).click();
  assert.match(page.url(), /edisi=1/);
});
