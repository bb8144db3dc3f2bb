// The head sends a request back instead of disposing it: the operator looks again, and the agenda number stays.
import { dispose, officer, record, verify } from './steps/office.mjs';
import { applyForRoom, desk } from './steps/room_request.mjs';
import { test } from './testing.mjs';

const note = 'Nama penanda tangan berbeda dengan pemohon.';

for (const javascript of [true, false])
  test(`the head sends a request back on a phone, and disposes it later (scripts ${javascript ? 'on' : 'off'})`, async ({ ground, newPage, assert }) => {
    const { page, number } = await applyForRoom(ground, newPage, { device: 'phone' });
    const office = await officer(ground, newPage, desk.operator);
    await verify(office, number);
    await record(await officer(ground, newPage, desk.records), number);

    const head = await officer(ground, newPage, desk.head, { device: 'phone', javascript });
    await head.goto(`/disposisi?surat=${number}`);
    const agenda = await head.locator('.pd-letter .pd-code').textContent();
    const main = await head.locator('.pd-thumb__main').boundingBox();
    assert.ok(main.y + main.height <= head.viewportSize().height, 'the first thing to press is in sight');
    const button = head.locator('button[name=aksi][value=kembalikan]');
    await button.click();
    assert.match(await head.locator('.govuk-error-summary').textContent(), /Tulis apa yang harus diperiksa lagi/);
    await head.locator('#f-note').fill(note);
    await button.click();
    await head.waitForURL('**/disposisi*');
    assert.match(await head.locator('main').textContent(), new RegExp(`${number} dikembalikan kepada operator`));

    await page.goto(`/lacak/${number}`);
    const seen = await page.locator('main').textContent();
    assert.match(seen, /diperiksa sekali lagi/);
    assert.ok(!seen.includes(note), 'what the head writes to the operator stays in the office');

    await office.goto(`/permohonan/${number}`);
    assert.ok((await office.locator('#aksi').locator('..').textContent()).includes(note));
    await ground.axe(office);
    await verify(office, number);
    await head.goto(`/disposisi?surat=${number}`);
    assert.equal(await head.locator('.pd-letter .pd-code').textContent(), agenda);
    await dispose(head, number, desk.unit);
    await page.goto(`/lacak/${number}`);
    assert.match(await page.locator('h1').textContent(), /menunggu dikerjakan/);
  });
