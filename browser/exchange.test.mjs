// Tables of a register as an officer uses them: a template, a trial that shows each fault at its row, an import that is kept
// after their word, a download that comes back without changing anything. Without scripts on a phone, with them on a desktop.
import { readFileSync } from 'node:fs';
import { officer } from './steps/office.mjs';
import { test } from './testing.mjs';

const address = '/register/perangkat';
const head = 'Nama perangkat,Jenis,Merek dan tipe,Tahun perolehan,Lokasi,Kondisi,Garansi sampai';
const good = (name) => `${name},Laptop,Lenovo ThinkPad E14,2025,Ruang sekretariat,Baik,31/12/2027`;
const csv = (rows, name = 'perangkat.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from([head, ...rows].join('\r\n')) });

async function send(page, file) {
  await page.goto(`${address}/impor`);
  await page.locator('#f-berkas').setInputFiles(file);
  await page.getByRole('button', { name: 'Kirim untuk diperiksa' }).click();
  await page.waitForURL(/\/impor\/\d+$/);
}

// The page loads itself again until it knows, whether a script sent the table or not.
async function until(page, heading) {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor({ timeout: 30_000 });
}

const entries = async (page, words) => {
  await page.goto(`${address}?cari=${encodeURIComponent(words)}`);
  return page.locator('tbody tr').count();
};

for (const look of [{ device: 'phone', javascript: false }, { device: 'desktop' }])
  test(`a table is tried, mended and kept on a ${look.device}${look.javascript === false ? ' without scripts' : ''}`, async ({ ground, newPage, assert }) => {
    const page = await officer(ground, newPage, 'anton', look);
    const word = `Impor${look.device}`;
    // axe is a script itself.
    const axe = async () => look.javascript === false || ground.axe(page);
    await page.goto(`${address}/impor`);
    await axe();
    await ground.shot(page, `import-form-${look.device}`);
    await send(page, csv([good(`${word} satu`), `${word} dua,Kapal,Lenovo,2025,Ruang,Baik,31/02/2027`, good(`${word} tiga`)]));
    await until(page, 'Berkas perlu diperbaiki');
    const rows = await page.locator('tbody tr').allTextContents();
    assert.equal(rows.length, 2);
    assert.match(rows[0], /3[^]*Jenis[^]*Kapal/);
    assert.match(rows[1], /3[^]*Garansi[^]*31\/02\/2027/);
    await axe();
    await ground.shot(page, `import-refused-${look.device}`);
    assert.equal(await entries(page, word), 0, 'nothing was kept');

    await send(page, csv([good(`${word} satu`), good(`${word} dua`)]));
    await until(page, 'Berkas siap disimpan');
    await axe();
    await ground.shot(page, `import-checked-${look.device}`);
    await page.getByRole('button', { name: 'Simpan semuanya' }).click();
    await until(page, 'Semua entri sudah tersimpan');
    assert.equal(await entries(page, word), 2);
  });

test('a download comes back without changing anything', async ({ ground, newPage, assert }) => {
  const page = await officer(ground, newPage, 'anton', {});
  await send(page, csv([good('Pulang pergi')]));
  await until(page, 'Berkas siap disimpan');
  await page.getByRole('button', { name: 'Simpan semuanya' }).click();
  await until(page, 'Semua entri sudah tersimpan');
  await page.goto(`${address}/unduh?cari=pulang`);
  await ground.axe(page);
  for (const label of ['Lembar kerja (XLSX)', 'CSV untuk Excel', 'CSV untuk program lain']) {
    await page.goto(`${address}/unduh?cari=pulang`);
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: label, exact: true }).click();
    const file = await coming;
    await send(page, { name: file.suggestedFilename(), mimeType: 'application/octet-stream', buffer: readFileSync(await file.path()) });
    await until(page, 'Berkas siap disimpan');
    const figures = await page.locator('.govuk-summary-list__value').allTextContents();
    assert.deepEqual(figures.map((one) => one.trim()), ['1', '0', '0', '1'], `${label}: rows, new, changed, left alone`);
    await page.getByRole('button', { name: 'Batalkan impor' }).click();
  }
  const template = await page.context().request.get(`${address}/templat?bentuk=csv`);
  assert.equal(template.status(), 200);
  assert.match(await template.text(), /^Nama perangkat,Jenis,/);
});
