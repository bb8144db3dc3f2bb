// The mailbox keeps what is sent, gives it to who waits, refuses as told, and shows nothing as markup.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { start } from './mailbox.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mailbox-'));
let box;
before(async () => { box = await start({ folder }); });
after(async () => {
  await box.stop();
  rmSync(folder, { recursive: true });
});

// Speaks SMTP line by line; returns the last answer before QUIT.
function send(to, subject, text) {
  const lines = ['EHLO test', 'MAIL FROM:<a@example.test>', `RCPT TO:<${to}>`, 'DATA',
    `From: a@example.test\r\nTo: ${to}\r\nSubject: ${subject}\r\n\r\n${text}\r\n.`];
  return new Promise((done, fail) => {
    const socket = connect(box.smtpPort, '127.0.0.1').setEncoding('utf8').on('error', fail);
    socket.on('data', (answer) => {
      if (!/^\d{3} /m.test(answer)) return;
      if (lines.length > 0) socket.write(`${lines.shift()}\r\n`);
      else socket.end('QUIT\r\n', () => done(answer));
    });
  });
}

test('keeps a message and gives it to who waits', async () => {
  const waiting = box.waitFor('budi@example.test', (message) => message.subject === 'Diterima', 5000);
  assert.match(await send('Budi@example.test', 'Diterima', 'Lihat http://127.0.0.1/lacak?n=1'), /^250/);
  const message = await waiting;
  assert.deepEqual(message.links, ['http://127.0.0.1/lacak?n=1']);
  assert.equal(readdirSync(folder).length, 1);
});

test('refuses as often as it was told', async () => {
  box.refuse(2);
  assert.match(await send('siti@example.test', 'Coba', 'x'), /^451/);
  assert.match(await send('siti@example.test', 'Coba', 'x'), /^451/);
  assert.match(await send('siti@example.test', 'Coba', 'x'), /^250/);
  assert.equal(box.messages('siti@example.test').length, 1);
  assert.equal(box.refused(), 2);
});

test('waiting in vain says what is there', async () => {
  await assert.rejects(box.waitFor('tidak@example.test', undefined, 100), /No such message to tidak@example\.test/);
});

test('a message is never markup', async () => {
  await send('x@example.test', '<b>tebal', '<script>alert(1)</script>');
  const [{ id }] = box.messages('x@example.test');
  for (const path of ['/', `/${id}`]) {
    const page = await (await fetch(`http://127.0.0.1:${box.pagePort}${path}`)).text();
    assert.ok(!page.includes('<b>tebal') && !page.includes('<script>'), page);
  }
  assert.equal((await fetch(`http://127.0.0.1:${box.pagePort}/tidak-ada`)).status, 404);
});
