// The officers' steps on a request, each on a page where that officer is signed in.
import assert from 'node:assert/strict';
import { press } from './press.mjs';

const kept = (map, key) => {
  if (!map.has(key)) map.set(key, new Map());
  return map.get(key);
};

// Signs in once a person and ground: later pages share that session's cookie, and one test has one page a person and look.
const sessions = new WeakMap();
const pages = new WeakMap();
export async function officer(ground, newPage, key, options = {}) {
  const known = kept(sessions, ground), open = kept(pages, newPage);
  const look = key + JSON.stringify(options);
  if (open.has(look)) return open.get(look);
  const page = await newPage(options);
  open.set(look, page);
  if (known.has(key)) {
    await page.context().addCookies(known.get(key));
    return page;
  }
  await ground.signIn(page, key);
  const cookies = await page.context().cookies();
  known.set(key, cookies.filter(({ name }) => !/bahasa/.test(name)));
  return page;
}

async function act(page, selector) {
  const reply = await press(page, page.locator(selector).first());
  if (reply.status() >= 400) {
    const complaints = await page.locator('.govuk-error-summary li').allTextContents();
    assert.fail(`${selector} at ${reply.url()} answers ${reply.status()}: ${complaints.join('; ') || await page.locator('h1').textContent()}`);
  }
}

export async function openFromQueue(page, number) {
  await page.goto(`/antrean?cari=${number}`);
  await page.locator(`main a[href="/permohonan/${number}"]`).first().click();
  await page.waitForURL(`**/permohonan/${number}*`);
}

export async function verify(page, number) {
  await openFromQueue(page, number);
  for (const tick of await page.locator('input[name=centang]').all()) await tick.check({ force: true });
  await act(page, 'button[name=aksi][value=lengkap]');
}

// parts: {"isian.peserta": "what is wrong", "surat.surat_permohonan": …}
export async function returnToApplicant(page, number, parts) {
  await page.goto(`/permohonan/${number}`);
  for (const [part, note] of Object.entries(parts)) {
    await page.locator(`input[name=perbaiki][value="${part}"]`).check({ force: true });
    await page.locator(`textarea[name="kurang.${part}"]`).fill(note);
  }
  await act(page, 'button[name=aksi][value=tunda]');
}

export async function record(page, number) {
  await openFromQueue(page, number);
  await act(page, 'form[action$="/catat"] button');
}

export async function dispose(page, number, unit, note = '') {
  await page.goto(`/disposisi?surat=${number}`);
  const chosen = page.locator(`input[name=bidang][value="${unit}"]`);
  if (!(await chosen.isVisible())) await page.locator('details:has(input[name=bidang]) summary').click();
  await chosen.check({ force: true });
  await page.locator('input[name=instruksi]').first().check({ force: true });
  if (note) await page.locator('#f-note').fill(note);
  await act(page, 'form[action$="/disposisi"] button');
}

export async function take(page, number) {
  await openFromQueue(page, number);
  await act(page, 'form[action$="/ambil"] button');
}

export async function answer(page, number, { outcome = 'granted', words, file }) {
  await page.goto(`/permohonan/${number}`);
  await page.locator('a[href$="/jawab"]').click();
  await page.locator(`input[name=hasil][value=${outcome}]`).check({ force: true });
  await page.locator('#f-answer').fill(words);
  if (file) await page.locator('#f-berkas').setInputFiles(file);
  await act(page, 'form[action$="/jawab"] button');
}

// From the desk of the owning unit to the desk of the unit that answers.
export async function bringToWork({ ground, newPage, number, operator, records, head, unit }) {
  await verify(await officer(ground, newPage, operator), number);
  await record(await officer(ground, newPage, records), number);
  await dispose(await officer(ground, newPage, head, { device: 'phone' }), number, unit);
  await take(await officer(ground, newPage, operator), number);
}
