// A year of Kotamobagu, lived by moving the clock: each reminder, escalation, reprimand and report as it leaves and is read.
// Who does what: Dedi (Health) keeps to his duties, Teguh (Education) does not, Melati (Civil Registry) is freed of one.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callerFor, tokenFor } from './api_caller.mjs';
import { moveClock, openCity } from './steps/clock.mjs';
import { runSql } from './steps/database.mjs';
import { pdfFile } from './steps/letters.mjs';
import { press } from './steps/press.mjs';
import { test } from './testing.mjs';

// The rules are the same on every engine; the letters' own tests run on both.
export const engines = ['SQLite'];

let people;
const told = []; // every letter of the year, with its day

const emailOf = (key) => people.get(key).email;
async function start(ground, moment) {
  // The ground's first city may have written while this one was made.
  const letters = (await moveClock(ground, moment)).filter(({ text }) => text.includes('Mototompiaan'));
  told.push(...letters.map((letter) => ({ ...letter, day: moment.slice(0, 10) })));
  return (key) => letters.filter(({ to }) => to.includes(emailOf(key)));
}
const named = (letters, pattern) => letters.filter(({ subject, text }) => pattern.test(`${subject}\n${text}`));

async function signIn(page, key) {
  const { email, password } = people.get(key);
  await page.context().clearCookies();
  await page.goto('/masuk');
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.locator('main form button').first().click();
  await page.waitForLoadState();
  assert.equal(await page.locator('input[type=password]').count(), 0, `${key} could not sign in`);
}

const send = async (page, selector) => (await press(page, page.locator(selector).first())).status();

// What one owner owes: {id, version, state, due_on, next_on}.
function owed(ground, duty, owner, first) {
  const row = runSql(ground, `select id, version, state, due_on from obligation where duty = '${duty}' and owner = '${owner}'
    and first_on = '${first}'`).split('|');
  assert.equal(row.length, 4, `${owner} owes ${duty}`);
  const [id, version, state, due_on] = row;
  return { id: Number(id), version: Number(version), state, due_on };
}

// By program, as one of the people; gives the obligation as it is afterwards.
async function act(ground, key, one, path, json) {
  const reply = await callerFor({ ...ground, people }, tokenFor({ ...ground, people }, key))('POST', `/obligations/${one.id}/${path}`,
    { json: { version: one.version, ...json } });
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
  return reply.body;
}

const improvements = 'tindak-lanjut-evaluasi'; // a file, checked by a second person; a duty of Pontianak that this copy owes too
const report = 'laporan-pd-tahunan';
const data = 'mutakhirkan-data';

test('in March the coordinators hear which agencies have nobody, once', async ({ ground, newPage }) => {
  people = openCity(ground, { city: 'kotamobagu', now: '2026-03-02T08:00',
    addTo: (city) => writeFileSync(join(city, 'duties', `${improvements}.yaml`), `use: ${improvements}\nbasis: Kotamobagu 2017 Pasal 37 ayat (1)\n`) });
  const first = await start(ground, '2026-03-02T08:00');
  for (const key of ['siti', 'wulan']) {
    const [letter, ...more] = named(first(key), /Belum ada yang bertanggung jawab/);
    assert.equal(more.length, 0);
    const [, lacking] = letter.text.match(/\d\d pihak belum punya penanggung jawab\n +(Yaitu .*)\n/);
    assert.match(lacking, /Badan Penanggulangan Bencana Daerah/);
    assert.doesNotMatch(lacking, /Dinas Kesehatan/, 'which has somebody');
  }
  assert.equal(named(first('dedi'), /Belum ada yang bertanggung jawab/).length, 0);
  const again = await start(ground, '2026-03-02T08:00');
  for (const key of people.keys()) assert.deepEqual(again(key).map(({ subject }) => subject), [], `${key} was told already`);

  const page = await newPage();
  await signIn(page, 'siti');
  await page.goto('/kewajiban');
  assert.match(await page.locator('#tanpa-pengelola').textContent(), /\d\d pihak belum punya penanggung jawab[^]*Badan Penanggulangan Bencana Daerah/);
  await ground.axe(page);
  await page.goto('/kewajiban/kalender');
  await ground.axe(page);
  await signIn(page, 'dedi');
  await page.goto('/kewajiban');
  assert.equal(await page.locator('#tanpa-pengelola').count(), 0, 'the others are not his business');
});

test('a device is told of before its warranty ends', async ({ ground }) => {
  const keeper = callerFor({ ...ground, people }, tokenFor({ ...ground, people }, 'dedi'));
  const values = { nama: 'Pencetak kartu vaksin', jenis: 'pencetak', merek_tipe: 'Epson L3210', tahun_perolehan: 2025, lokasi: 'Puskesmas',
    kondisi: 'baik', garansi_sampai: '2026-07-30' };
  const added = await keeper('POST', '/registers/perangkat/entries', { json: { owner: 'dinkes', values } });
  assert.equal(added.status, 201, JSON.stringify(added.body));
});

test('thirty and seven days before, each keeper has one letter with all that waits', async ({ ground }) => {
  const may = await start(ground, '2026-05-31T08:00');
  for (const key of ['dedi', 'teguh', 'melati', 'hafiz']) {
    assert.equal(may(key).length, 1, `${key}: ${may(key).map(({ subject }) => subject).join('; ')}`);
    assert.match(may(key)[0].text, /Segera jatuh tempo/);
    assert.match(may(key)[0].text, /Paling lambat 30 Juni 2026, 30\shari lagi\./);
    assert.match(may(key)[0].text, /Jatuh tempo setiap tahun pada tanggal yang sama: 30 Juni 2026\. Dasarnya Perwal Kotamobagu 2017 Pasal 37 ayat \(1\)\./);
  }
  assert.match(may('dedi')[0].text, /Pencetak kartu vaksin · Epson L3210: Garansi berakhir\n.*30 Juli 2026, 60\shari lagi/);
  assert.doesNotMatch(may('teguh')[0].text, /Pencetak kartu vaksin/, 'another agency owns it');
  assert.match(may('dedi')[0].subject, /^\d+ hal menunggu Anda/);

  const june = await start(ground, '2026-06-23T08:00');
  for (const key of ['dedi', 'teguh', 'melati', 'hafiz'])
    assert.match(june(key)[0].text, /Paling lambat 30 Juni 2026, 7\shari lagi\./);
});

test('a file counts by the day on which it was done, not that of the upload, and not before its period', async ({ ground, newPage }) => {
  const one = owed(ground, improvements, 'dinkes', '2026-01-01');
  const page = await newPage();
  await signIn(page, 'dedi');
  const fulfil = async (day, month, year) => {
    await page.goto(`/kewajiban/${one.id}`);
    await page.locator('input[name="surat.file"]').setInputFiles(pdfFile('tindak lanjut.pdf'));
    for (const [part, value] of [['day', day], ['month', month], ['year', year]])
      await page.locator(`input[name="effective_on.${part}"]`).fill(String(value));
    return send(page, 'form[action$="/penuhi"] button.govuk-button');
  };
  const summary = page.locator('.govuk-error-summary');
  await fulfil(20, 12, 2025);
  assert.match(await summary.innerText(), /lebih tua daripada masa kewajiban ini, yang mulai 1 Januari 2026/);
  await fulfil(24, 6, 2026);
  assert.match(await summary.innerText(), /paling lambat Selasa, 23 Juni 2026/);
  await fulfil(20, 5, 2026);
  assert.match(await page.locator('main').innerText(), /Dedi Sugeha\s+dikirim Selasa, 23 Juni 2026, 08\.\d\d WITA; dilakukan 20 Mei 2026/);
  assert.equal(owed(ground, improvements, 'dinkes', '2026-01-01').state, 'submitted');
});

test('the next morning the second person hears of it and accepts; another agency is freed, with a reason', async ({ ground }) => {
  const june = await start(ground, '2026-06-24T08:00');
  for (const key of ['siti', 'wulan'])
    assert.match(june(key)[0].text, /Bukti yang menunggu pemeriksaan Anda: 1\n\n\d+\. .*Dinas Kesehatan\n +Dikirim Dedi Sugeha pada 23 Juni 2026\./);
  const accepted = await act(ground, 'siti', owed(ground, improvements, 'dinkes', '2026-01-01'), 'check', { accept: true });
  assert.equal(accepted.state, 'fulfilled');
  assert.equal(accepted.effective_on, '2026-05-20');
  const freed = await act(ground, 'wulan', owed(ground, improvements, 'disdukcapil', '2026-01-01'), 'waiver',
    { reason: 'Evaluasinya digabung dengan Dinas Kominfo.' });
  assert.equal(freed.state, 'waived');
});

test('what is late goes to its keeper, then to the coordinators, then to the head; never what was met or waived', async ({ ground }) => {
  const july = await start(ground, '2026-07-01T08:00');
  for (const key of ['teguh', 'hafiz'])
    assert.match(july(key)[0].text, /Terlambat: \d+\n\n(.*\n)*?\d+\. Tindak lanjut.*\n +Batasnya 30 Juni 2026, sudah lewat 1\shari\./);
  for (const key of ['dedi', 'melati']) assert.equal(named(july(key), /Tindak lanjut/).length, 0, key);
  const escalated = await start(ground, '2026-07-14T08:00');
  for (const key of ['siti', 'wulan']) {
    const calls = named(escalated(key), /perlu langkah Anda/);
    assert.equal(calls.length, 1, 'one letter, however many agencies are late');
    const [, line] = calls[0].text.match(/Tindak lanjut hasil evaluasi \(Tahun 2026\): \d\d pihak\n(.*)\n/);
    assert.match(line, /Yaitu .*Dinas Pendidikan; .*; dan \d+ lagi\./);
    assert.doesNotMatch(line, /Dinas Kesehatan|Kependudukan/);
  }
  const july30 = await start(ground, '2026-07-30T08:00');
  assert.equal(named(july30('rusli'), /perlu langkah Anda/).length, 1);
  assert.match(july30('dedi')[0].text, /Pencetak kartu vaksin · Epson L3210: Garansi berakhir\n +Tanggalnya hari ini, 30 Juli 2026\./,
    'the day 14 days before passed while the program was away');
});

test('a report that the head signs is the evidence; the coordinator checks it', async ({ ground, newPage }) => {
  const december = await start(ground, '2026-12-03T08:00');
  // 31 January 2027 is a Sunday.
  for (const key of ['dedi', 'teguh', 'melati', 'hafiz'])
    assert.match(named(december(key), /Laporan penyelenggaraan/)[0].text,
      /Paling lambat 1 Februari 2027, 60\shari lagi\. Jatuh tempo 31\shari setelah masa itu berakhir pada 31 Desember 2026; hari itu libur, jadi digeser ke 1 Februari 2027\./);
  await start(ground, '2027-01-02T08:00');
  const page = await newPage();
  await signIn(page, 'dedi');
  await page.goto('/laporan/baru?jenis=laporan-pd');
  const period = page.locator('select[name=hari]');
  const values = await period.locator('option').evaluateAll((all) => all.filter((one) => one.textContent.includes('2026')).map((one) => one.value));
  assert.equal(values.length, 1, 'the year that has just ended can be reported on');
  await period.selectOption(values[0]);
  await send(page, 'main form button');
  const address = new URL(page.url()).pathname;
  assert.match(address, /^\/laporan\/\d+$/);
  for (const box of await page.locator('main textarea').all()) await box.fill('Berjalan baik.');
  await send(page, 'button[value=ajukan]');
  await signIn(page, 'rusli');
  await page.goto(address);
  assert.ok(await send(page, 'button[value=tanda-tangan]') < 400);
  await start(ground, '2027-01-03T08:00');
  const one = owed(ground, report, 'dinkes', '2026-01-01');
  assert.equal(one.state, 'submitted', 'the report was settled');
  assert.equal((await act(ground, 'siti', one, 'check', { accept: true })).state, 'fulfilled');
});

test('an entry of the register is the evidence of data kept up to date', async ({ ground }) => {
  const january = await start(ground, '2027-01-07T08:00');
  assert.equal(named(january('dedi'), /Memutakhirkan data.*\n +Paling lambat 14 Januari 2027, 7\shari lagi/).length, 1);
  const keeper = callerFor({ ...ground, people }, tokenFor({ ...ground, people }, 'dedi'));
  const { rows } = (await keeper('GET', '/registers/dataset/entries?owner=dinkes')).body;
  const { body: entry } = await keeper('GET', `/registers/dataset/entries/${rows[0].id}`);
  const confirmed = await fetch(`${ground.address}/api/v1/registers/dataset/entries/${entry.id}/confirmation`, { method: 'POST',
    headers: { authorization: `Bearer ${tokenFor({ ...ground, people }, 'dedi')}`, 'if-match': `"${entry.version}"`, 'content-type': 'application/json' }, body: '{}' });
  assert.equal(confirmed.status, 200, await confirmed.text());
  assert.equal((await act(ground, 'dedi', owed(ground, data, 'dinkes', '2026-10-01'), 'evidence', { entry: entry.id })).state, 'fulfilled');
  const late = await start(ground, '2027-01-15T08:00');
  assert.equal(named(late('teguh'), /Memutakhirkan data.*\n +Batasnya 14 Januari 2027, sudah lewat 1\shari/).length, 1);
  assert.equal(named(late('dedi'), /Memutakhirkan data/).length, 0);
});

test('who does not report is reprimanded: numbered, disposed by the head, sent', async ({ ground, newPage }) => {
  const february = await start(ground, '2027-02-02T08:00');
  assert.equal(named(february('teguh'), /Batasnya 1 Februari 2027, sudah lewat 1\shari/).length, 1);
  assert.equal(named((await start(ground, '2027-02-15T08:00'))('siti'), /Laporan penyelenggaraan.*: \d\d pihak\n/).length, 1);

  const march = await start(ground, '2027-03-03T08:00');
  const [call, ...more] = named(march('rusli'), /Surat teguran yang menunggu tanda tangan/);
  assert.equal(more.length, 0, 'one letter to the head, however many reprimands wait');
  const drafted = runSql(ground, "select id, number, owner from office_letter where year = 2027 order by number").split('\n').map((row) => row.split('|'));
  assert.deepEqual(drafted.map(([, number]) => Number(number)), drafted.map((_, index) => index + 1), 'numbers without a gap');
  assert.ok(drafted.some(([, , owner]) => owner === 'disdik') && !drafted.some(([, , owner]) => owner === 'dinkes'));
  assert.match(call.text, new RegExp(`menunggu tanda tangan Anda: ${drafted.length}\n`));

  const [id, number] = drafted.find(([, , owner]) => owner === 'disdik');
  const [declined] = drafted.find(([, , owner]) => owner === 'bkpsdm');
  const page = await newPage({ device: 'phone' });
  await signIn(page, 'rusli');
  await page.goto('/disposisi');
  assert.match(page.url(), /\/kewajiban\/surat\/\d+$/, 'reprimands come first at the desk');
  await page.goto(`/kewajiban/surat/${id}`);
  assert.match(await page.locator('article').innerText(), /Menurut Perwal Kotamobagu 2017 Pasal 37 ayat \(1\), .*Dinas Pendidikan.* wajib/);
  await ground.axe(page);
  assert.ok(await send(page, 'button[value=tanda-tangan]') < 400);
  await page.goto(`/kewajiban/surat/${declined}`);
  await page.locator('details summary').first().click();
  await page.locator('textarea[name=alasan]').fill('Sudah dilaporkan lisan.');
  assert.ok(await send(page, 'button[value=tolak]') < 400);
  const reprimand = await ground.mailbox.waitFor(emailOf('teguh'), ({ subject }) => subject.startsWith(`Surat ${number}/2027`));
  assert.match(reprimand.text, /Sampai 3 Maret 2027 kewajiban itu belum dipenuhi\./);
  assert.equal(ground.mailbox.messages(emailOf('hafiz')).filter(({ subject }) => subject.startsWith('Surat ')).length, 0, 'what was declined is not sent');
  const paper = await page.context().request.get(`/kewajiban/surat/${id}/pdf`);
  assert.equal((await paper.body()).subarray(0, 4).toString(), '%PDF');
});

test('nothing is told twice after a restart, and every letter of the year reads as a letter', async ({ ground, newPage }) => {
  const again = await start(ground, '2027-03-03T08:00');
  for (const key of people.keys()) assert.deepEqual(again(key).map(({ subject }) => subject), [], key);
  const daily = new Map();
  for (const { to, day, subject, text } of told) {
    assert.match(text, /^Yth\. .+,\n\n/, subject);
    assert.match(text, /\nMototompiaan\nDinas Komunikasi dan Informatika, Kota Kotamobagu\n*$/, subject);
    assert.doesNotMatch(subject + text, /\{\d\}|undefined|null|@confirm|\bnot\b/, subject);
    const key = `${to} ${day} ${/langkah/.test(subject)}`;
    if (/hal menunggu Anda|langkah Anda/.test(subject)) {
      assert.ok(!daily.has(key), `two letters in one day: ${key}: ${subject} / ${daily.get(key)}`);
      daily.set(key, subject);
    }
  }
  assert.ok(told.length > 60, `${told.length} letters`);
  // Each link of one person's letters leads to a page of theirs.
  const page = await newPage();
  await signIn(page, 'teguh');
  const links = new Set(told.filter(({ to }) => to.includes(emailOf('teguh'))).flatMap((letter) => letter.links));
  assert.ok(links.size > 3);
  for (const link of links) assert.equal((await page.context().request.get(link)).status(), 200, link);
  return `${told.length} letters`;
});
