// What happens when something is missing, and after the answer: returned, corrected, withdrawn, reopened, written about.
import { mainForm, sendForm } from './steps/fill_form.mjs';
import { pdfFile } from './steps/letters.mjs';
import { mailAbout } from './steps/mails.mjs';
import { answer, bringToWork, officer, returnToApplicant, take, verify } from './steps/office.mjs';
import { applyForRoom, desk } from './steps/room_request.mjs';
import { track } from './steps/apply.mjs';
import { test } from './testing.mjs';

const notes = { 'isian.peserta': 'Hitung lagi pesertanya.', 'surat.surat_permohonan': 'Tanda tangannya tidak terbaca.' };
const promise = /Jawaban paling lambat/;

for (const javascript of [true, false])
  test(`only what was marked is corrected, the officer sees what changed, the clock waits (scripts ${javascript ? 'on' : 'off'})`, async ({ ground, newPage, assert }) => {
    const { page, number } = await applyForRoom(ground, newPage, { device: 'phone', javascript });
    const { email } = ground.people.get('rahmawati');
    await page.goto(`/lacak/${number}`);
    assert.match(await page.locator('.pd-next').textContent(), promise);

    const office = await officer(ground, newPage, desk.operator);
    await returnToApplicant(office, number, notes);
    const mail = await mailAbout(ground, email, number, 'returned');
    assert.match(mail.text, /Waktu tidak dihitung/);
    await page.goto(`/lacak/${number}`);
    const next = await page.locator('.pd-next').textContent();
    for (const note of Object.values(notes)) assert.ok(next.includes(note), next);
    assert.doesNotMatch(next, promise);
    assert.match(next, /waktu tidak dihitung/);

    await page.locator('.pd-next a.govuk-button').click();
    await page.waitForURL('**/perbaiki');
    const names = await mainForm(page).locator('input:visible, textarea:visible, select:visible').evaluateAll((all) => all.map(({ name }) => name));
    assert.deepEqual(names.sort(), ['peserta', 'surat.surat_permohonan'], 'only what was marked is asked');
    const before = await page.locator('input[name=peserta]').inputValue();
    await page.locator('input[name=peserta]').fill('11');
    await page.locator('input[type=file]').setInputFiles(pdfFile('surat baru.pdf'));
    await sendForm(page);
    await page.waitForURL(`**/lacak/${number}`);
    assert.match(await page.locator('.pd-next').textContent(), promise);

    await office.goto(`/permohonan/${number}`);
    const change = await office.locator('.pd-fix__row:has(s)').textContent();
    assert.ok(change.includes('11') && (await office.locator('.pd-fix__row s').textContent()).includes(before), change);
    assert.ok((await office.locator('main').textContent()).includes('surat baru.pdf'));
    await verify(office, number);
    await page.goto(`/lacak/${number}`);
    assert.equal(await page.locator('.pd-next a[href$="/perbaiki"]').count(), 0, 'nothing is left to correct');
  });

test('an officer cannot return a request without saying what is wrong', async ({ ground, newPage, assert }) => {
  const { number } = await applyForRoom(ground, newPage);
  const office = await officer(ground, newPage, desk.operator);
  await office.goto(`/permohonan/${number}`);
  await office.locator('button[value=tunda]').click();
  await office.locator('.govuk-error-summary').waitFor();
  await office.locator('input[name=perbaiki][value="isian.acara"]').check({ force: true });
  await office.locator('button[value=tunda]').click();
  await office.locator('.pd-fix__note .govuk-error-message').waitFor();
  assert.ok(await office.locator('input[name=perbaiki][value="isian.acara"]').isChecked(), 'the mark stays');
});

test('a letter that was not checked keeps a request from being complete', async ({ ground, newPage, assert }) => {
  const { number } = await applyForRoom(ground, newPage);
  const office = await officer(ground, newPage, desk.operator);
  await office.goto(`/permohonan/${number}`);
  await office.locator('input[name=centang]').first().check({ force: true });
  await office.locator('button[value=lengkap]').click();
  await office.locator('.govuk-error-summary').waitFor();
  assert.ok(await office.locator('input[name=centang]').first().isChecked(), 'the tick stays');
});

test('a request is withdrawn, and its hours are free again', async ({ ground, newPage, assert }) => {
  const { page, number, answers } = await applyForRoom(ground, newPage, { device: 'phone' });
  await page.goto(`/lacak/${number}`);
  await page.locator('a[href$="/batalkan"]').click();
  await page.locator('#f-reason').fill('Acaranya pindah.');
  await page.locator('form[action$="/batalkan"] button').click();
  await page.waitForURL(`**/lacak/${number}`);
  assert.match(await page.locator('h1').textContent(), /[Bb]atal/);
  await mailAbout(ground, ground.people.get('rahmawati').email, number, 'withdrawn');
  assert.equal(await page.locator('a[href$="/batalkan"]').count(), 0);
  const office = await officer(ground, newPage, desk.operator);
  await office.goto(`/permohonan/${number}`);
  assert.equal(await office.locator('button[value=lengkap]').count(), 0, 'nothing is to be done any more');
  await applyForRoom(ground, newPage, { changed: { waktu: answers.waktu } });
});

test('an answered request is reopened and comes back to the unit', async ({ ground, newPage, assert }) => {
  const { page, number, code } = await applyForRoom(ground, newPage);
  await bringToWork({ ground, newPage, number, ...desk });
  const office = await officer(ground, newPage, desk.operator);
  await answer(office, number, { outcome: 'refused', words: 'Ruang dipakai acara lain.' });
  const reader = await newPage({ device: 'phone', language: 'en' });
  await track(reader, { number, code });
  assert.ok((await reader.locator('main').textContent()).includes('Ruang dipakai acara lain.'));
  await reader.locator('a[href$="/buka-kembali"]').click();
  await reader.locator('#f-reason').fill('Hari lain juga boleh.');
  await reader.locator('form[action$="/buka-kembali"] button').click();
  await reader.waitForURL(`**/lacak/${number}`);
  await mailAbout(ground, ground.people.get('rahmawati').email, number, 'reopened');
  await office.goto(`/permohonan/${number}`);
  assert.ok((await office.locator('main').textContent()).includes('Hari lain juga boleh.'));
  await take(office, number);
  await answer(office, number, { words: 'Kami pindahkan ke hari lain.' });
  await page.goto(`/lacak/${number}`);
  assert.ok((await page.locator('main').textContent()).includes('Kami pindahkan ke hari lain.'));
});

test('applicant and officer write to each other', async ({ ground, newPage, assert }) => {
  const { page, number } = await applyForRoom(ground, newPage, { device: 'phone' });
  await page.goto(`/lacak/${number}`);
  await page.locator('#f-message').fill('Apakah ada <b>mikrofon</b>?');
  await page.locator('form[action$="/pesan"] button').click();
  await page.waitForURL(/#pesan$/);
  const office = await officer(ground, newPage, desk.operator);
  await office.goto(`/permohonan/${number}`);
  assert.ok((await office.locator('main').textContent()).includes('Apakah ada <b>mikrofon</b>?'));
  await office.locator('#f-message').fill('Ada dua mikrofon.');
  await office.locator('form[action$="/pesan"] button').click();
  await mailAbout(ground, ground.people.get('rahmawati').email, number, 'message');
  await page.reload();
  assert.ok((await page.locator('main').textContent()).includes('Ada dua mikrofon.'));
});
