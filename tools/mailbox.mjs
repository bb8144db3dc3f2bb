// A mail server for development and tests: keeps every message as an .eml file, shows them on a small page, and can be
// told to refuse. Never sends anything on. On its own: node tools/mailbox.mjs --smtp 1025 --page 8025 --folder var/mail
import { createServer } from 'node:http';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { listPage, messagePage, missingPage } from './mailbox_pages.mjs';

// Starts both servers (port 0: any free one) and returns
//   smtpPort, pagePort, address ("smtp://127.0.0.1:PORT")
//   messages(to?)                        messages so far, newest first; `to` is one recipient's address
//   waitFor(to, predicate?, timeout?)    the newest message to `to` that fits; throws after `timeout` milliseconds
//   refuse(times, code = 451)            answers the next `times` messages with that code
//   refused()                            how many were refused so far
//   stop()
// A message: {id, received, from, to: [address], subject, text, html, links: [url], attachments: [{name, bytes}], raw}
export async function start({ smtpPort = 0, pagePort = 0, folder }) {
  await mkdir(folder, { recursive: true });
  const kept = await readKept(folder);
  const refusal = { left: 0, code: 451, count: 0 };
  const smtp = await listenForMail(smtpPort, folder, kept, refusal);
  const pages = await listenForReaders(pagePort, kept);
  const messages = (to) => kept.filter((message) => !to || message.to.includes(to.toLowerCase()));
  return {
    smtpPort: smtp.server.address().port,
    pagePort: pages.address().port,
    address: `smtp://127.0.0.1:${smtp.server.address().port}`,
    messages,
    waitFor: (to, predicate = () => true, timeout = 30_000) => waitFor(messages, to, predicate, timeout),
    refuse: (times, code = 451) => Object.assign(refusal, { left: times, code }),
    refused: () => refusal.count,
    async stop() {
      pages.closeAllConnections?.();
      await Promise.all([new Promise((done) => smtp.close(done)), new Promise((done) => pages.close(done))]);
    },
  };
}

async function readKept(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort().reverse();
  return Promise.all(names.map(async (name) => {
    const raw = await readFile(join(folder, name));
    return describe(name.slice(0, -4), raw, undefined);
  }));
}

// `recipients` are those of the envelope; of a file read back, only the header's are known.
async function describe(id, raw, recipients) {
  const mail = await simpleParser(raw, { skipImageLinks: true });
  const inHeader = [mail.to, mail.cc].flat().filter(Boolean).flatMap((list) => list.value).map((one) => one.address);
  const text = mail.text ?? '';
  return {
    id,
    received: new Date(Number(id.split('-')[0])),
    from: mail.from?.text ?? '',
    to: (recipients ?? inHeader).map((address) => String(address).toLowerCase()),
    subject: mail.subject ?? '',
    text,
    html: mail.html || '',
    links: text.match(/https?:\/\/[^\s<>"]+/g) ?? [],
    attachments: mail.attachments.map((one) => ({ name: one.filename ?? '', bytes: one.content })),
    raw: raw.toString('utf8'),
  };
}

async function listenForMail(port, folder, kept, refusal) {
  let number = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: 30 * 1024 * 1024,
    onData(stream, session, finish) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => keep(Buffer.concat(chunks), session).then((id) => finish(null, `kept as ${id}`), finish));
    },
  });
  async function keep(raw, session) {
    if (refusal.left > 0) {
      refusal.left -= 1;
      refusal.count += 1;
      throw Object.assign(new Error('Refused as the test asked'), { responseCode: refusal.code });
    }
    const id = `${Date.now()}-${String(++number).padStart(5, '0')}`;
    await writeFile(join(folder, `${id}.eml`), raw);
    kept.unshift(await describe(id, raw, session.envelope.rcptTo.map((one) => one.address)));
    return id;
  }
  // A client that goes away in the middle is its own business.
  server.on('error', (error) => { if (error.syscall === 'listen') throw error; });
  await new Promise((done, fail) => {
    server.server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return server;
}

async function listenForReaders(port, kept) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://mailbox');
    const message = kept.find((one) => pathname === `/${one.id}`);
    const page = pathname === '/' ? listPage(kept) : message ? messagePage(message) : missingPage();
    response.writeHead(pathname === '/' || message ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'cache-control': 'no-store',
    });
    response.end(page);
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return server;
}

async function waitFor(messages, to, predicate, timeout) {
  const until = Date.now() + timeout;
  for (;;) {
    const found = messages(to).find(predicate);
    if (found) return found;
    if (Date.now() > until) {
      const there = messages().map((one) => `${one.to.join(', ')}: ${one.subject}`).join('\n  ');
      throw new Error(`No such message to ${to} within ${timeout} ms. The mailbox holds:\n  ${there || 'nothing'}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: {
    smtp: { type: 'string', default: '1025' },
    page: { type: 'string', default: '8025' },
    folder: { type: 'string', default: 'var/mail' },
  } });
  const box = await start({ smtpPort: Number(values.smtp), pagePort: Number(values.page), folder: values.folder });
  console.log(`Mail: ${box.address}   Read it: http://127.0.0.1:${box.pagePort}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => box.stop().then(() => process.exit(0)));
}
