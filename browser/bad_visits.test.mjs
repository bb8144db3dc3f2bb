// What people do in the wrong order, twice, too late or without being allowed to: nothing happens twice, nobody sees
// what is not theirs, and two officers never undo each other.
import { fillDraft, sendDraft, startDraft, track } from './steps/apply.mjs';
import { readService, realDates, caseOf } from './steps/example.mjs';
import { runSql } from './steps/database.mjs';
import { post } from './steps/hostile.mjs';
import { officer, openFromQueue, verify } from './steps/office.mjs';
import { applyForRoom, desk, roomAnswers, service_key } from './steps/room_request.mjs';
import { test } from './testing.mjs';

const countRequests = (ground) => Number(runSql(ground, 'select count(*) from request'));
const stateOf = (ground, number) => runSql(ground, `select state from request where number = '${number}'`);

async function readyToSend(ground, newPage, look) {
  const page = await officer(ground, newPage, 'hendra', look);
  const service = await readService(ground, service_key);
  await startDraft(page, service);
  await fillDraft(page, service, await roomAnswers(ground));
  return page;
}

// The second press takes the place of the first one's navigation, and page.waitForURL() gives up with the one it saw first.
async function arrive(page, address) {
  for (const last = Date.now() + 30_000; !address.test(page.url()); await page.waitForTimeout(20))
    if (Date.now() > last) throw new Error(`still at ${page.url()}, not at ${address}`);
  await page.waitForLoadState();
}

for (const javascript of [true, false])
  test(`pressing twice, going back, loading again: one request (scripts ${javascript ? 'on' : 'off'})`, async ({ ground, newPage, assert }) => {
    const page = await readyToSend(ground, newPage, { javascript });
    const before = countRequests(ground);
    const send = page.url().replace(/periksa$/, 'kirim');
    await page.locator('form[action$="/kirim"] button').dblclick();
    await arrive(page, /\/tanda-terima\//);
    const receipt = page.url();
    const number = await page.locator('.pd-receipt dd').first().textContent();
    await page.reload();
    assert.equal(await page.locator('.pd-receipt dd').first().textContent(), number);
    const again = await post(page, send, [], { token: await page.locator('input[name=_csrf]').first().inputValue() });
    assert.equal(again.status(), 303);
    assert.ok(again.headers().location.startsWith('/tanda-terima/'), again.headers().location);
    await page.goBack();
    const button = page.locator('form[action$="/kirim"] button');
    if (await button.count()) await button.click();
    await page.waitForURL(receipt);
    assert.equal(countRequests(ground), before + 1);
  });

test('a draft whose time is over is gone, and the page says so', async ({ ground, newPage, assert }) => {
  const page = await readyToSend(ground, newPage);
  const id = /\/draf\/([^/]+)/.exec(page.url())[1];
  runSql(ground, `update draft set expires_at = 1 where id = '${id}'`);
  const reply = await page.goto(page.url());
  assert.ok([404, 410].includes(reply.status()), String(reply.status()));
  await ground.axe(page);
  assert.equal(await page.locator('h1').count(), 1);
  assert.equal((await post(page, `/draf/${id}/kirim`, [])).status(), reply.status());
});

test('of two officers one wins; the other keeps what was typed', async ({ ground, newPage, assert }) => {
  const applicant = await officer(ground, newPage, 'hendra');
  const service = await readService(ground, 'coworking');
  await startDraft(applicant, service);
  await fillDraft(applicant, service, await realDates(ground, caseOf('coworking', 'account').answers));
  const { number } = await sendDraft(applicant);
  const one = await officer(ground, newPage, 'lusiana'), other = await officer(ground, newPage, 'goreti');
  await openFromQueue(other, number);
  await other.locator('input[name=perbaiki]').first().check({ force: true });
  await other.locator('.pd-fix__note textarea:visible').first().fill('Namanya belum lengkap.');
  await verify(one, number);
  const [reply] = await Promise.all([other.waitForResponse((it) => it.request().method() === 'POST'), other.locator('button[value=tunda]').click()]);
  assert.equal(reply.status(), 409);
  await other.waitForLoadState();
  const told = await other.locator('main').textContent();
  assert.ok(told.includes('Namanya belum lengkap.'), 'what was typed stands there');
  assert.ok(told.includes('Lusiana'), 'who was first is named');
  await ground.axe(other);
  await ground.shot(other, 'changed-meanwhile');
  assert.equal(stateOf(ground, number), 'verified');
});

test('nobody sees what is not theirs', async ({ ground, newPage, assert }) => {
  const { page, number } = await applyForRoom(ground, newPage);
  const draft = /tanda-terima\/([^/]+)/.exec(page.url())[1];
  await page.goto(`/lacak/${number}`);
  const letter = await page.locator('.pd-files a').first().getAttribute('href');
  const stranger = await officer(ground, newPage, 'hendra'), guest = await newPage({});
  const otherUnit = await officer(ground, newPage, 'putri');
  for (const path of [`/lacak/${number}`, `/lacak/${number}/batalkan`, letter, `/tanda-terima/${draft}`, `/draf/${draft}`, `/draf/${draft}/1`])
    assert.equal((await stranger.context().request.get(path)).status(), 404, path);
  for (const path of [`/tanda-terima/${draft}`, letter])
    assert.equal((await guest.context().request.get(path)).status(), 404, path);
  await guest.goto(`/lacak/${number}`);
  assert.match(guest.url(), /\/lacak\?nomor=/);
  for (const path of ['', '/jawab', '/cetak', letter.replace(/.*(?=\/berkas)/, '')])
    assert.equal((await otherUnit.context().request.get(`/permohonan/${number}${path}`)).status(), 404, path);
  for (const path of ['/antrean', '/orang', '/disposisi', `/permohonan/${number}`])
    assert.equal((await stranger.context().request.get(path)).status(), 403, path);
  await stranger.goto('/bantuan');
  assert.equal((await post(stranger, `/lacak/${number}/batalkan`, [['reason', 'x']])).status(), 404);
  assert.equal(stateOf(ground, number), 'submitted');
});

test('no step is taken before its time, nor by who may not', async ({ ground, newPage, assert }) => {
  const { number } = await applyForRoom(ground, newPage);
  const people = { operator: await officer(ground, newPage, desk.operator), records: await officer(ground, newPage, desk.records), head: await officer(ground, newPage, desk.head) };
  const version = runSql(ground, `select version from request where number = '${number}'`);
  const early = [['operator', 'ambil', []], ['operator', 'jawab', [['hasil', 'granted'], ['jawaban', 'Ya.']]], ['records', 'catat', [['klasifikasi', '000.1.4']]],
    ['head', 'disposisi', [['bidang', desk.unit], ['instruksi', 'siapkan']]], ['records', 'periksa', [['aksi', 'lengkap']]], ['head', 'ambil', []], ['operator', 'disposisi', []]];
  for (const [who, step, fields] of early) {
    const reply = await post(people[who], `/permohonan/${number}/${step}`, [['versi', version], ...fields]);
    assert.ok([403, 404, 409, 422].includes(reply.status()), `${who} ${step}: ${reply.status()}`);
    assert.equal(stateOf(ground, number), 'submitted', `${who} ${step}`);
  }
});

test('a form without its token, or with another visitor\'s, does nothing', async ({ ground, newPage, assert }) => {
  const { number } = await applyForRoom(ground, newPage);
  const page = await officer(ground, newPage, desk.operator), other = await officer(ground, newPage, 'lusiana');
  await page.goto(`/permohonan/${number}`);
  await other.goto('/antrean');
  const fields = [['versi', '1'], ['pesan', 'Tanpa izin']];
  for (const token of ['', 'salah', await other.locator('input[name=_csrf]').first().inputValue()]) {
    const reply = await post(page, `/permohonan/${number}/pesan`, fields, { token });
    assert.equal(reply.status(), 403);
    assert.match(await reply.text(), /<h1/);
  }
  const across = await post(page, `/permohonan/${number}/pesan`, fields, { headers: { origin: 'https://jahat.example', 'sec-fetch-site': 'cross-site' } });
  assert.equal(across.status(), 403);
  await page.reload();
  assert.ok(!(await page.locator('main').textContent()).includes('Tanpa izin'));
});

test('a method that an address does not know is refused with those it knows', async ({ ground, newPage, assert }) => {
  const page = await newPage({});
  for (const [method, path, allowed] of [['PUT', '/lacak', 'POST'], ['DELETE', '/', 'GET'], ['POST', '/bantuan', 'GET'], ['PATCH', '/masuk', 'POST']]) {
    const reply = await page.context().request.fetch(path, { method });
    assert.equal(reply.status(), 405, `${method} ${path}`);
    assert.ok(reply.headers().allow.includes(allowed), reply.headers().allow);
  }
});

// The last: this address may not guess for five minutes afterwards.
test('whoever guesses codes is stopped', async ({ ground, newPage, assert }) => {
  const { number, code } = await applyForRoom(ground, newPage);
  const page = await newPage({ device: 'phone' });
  const guess = async (typed) => {
    await page.goto('/lacak');
    await page.locator('#f-nomor').fill(number);
    await page.locator('#f-kode').fill(typed);
    const [reply] = await Promise.all([page.waitForResponse((one) => one.request().method() === 'POST'), page.locator('form:has(#f-kode) button').click()]);
    await page.waitForLoadState();
    return reply.status();
  };
  const statuses = [];
  for (let tries = 1; tries <= 11; tries += 1) statuses.push(await guess(`AAAA-AA${String(tries).padStart(2, '2')}`));
  assert.equal(statuses.at(-1), 429);
  assert.ok(!statuses.slice(0, 10).includes(429) && !statuses.includes(303), statuses.join());
  assert.equal(await page.locator('#f-nomor').inputValue(), number);
  assert.equal(await guess(code), 429, 'not even the right one any more');
  await ground.axe(page);
  await ground.restart();
  await track(page, { number, code });
});
