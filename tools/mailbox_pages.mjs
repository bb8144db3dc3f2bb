// The pages of the development mailbox (tools/mailbox.mjs): the list and one message. Nothing a message contains is
// ever more than text here.
const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function frame(title, body) {
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
  body { font: 18px/1.55 sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #221e1a; }
  a { color: #0a5c55; } pre { white-space: pre-wrap; font: inherit; border-top: 1px solid #857a6e; padding-top: 1rem; }
  li { margin-bottom: 1rem; } .quiet { color: #5c544b; }
</style>
<main>
${body}
</main>
</html>`;
}

const moment = (date) => `<time datetime="${date.toISOString()}">${escape(date.toLocaleString('id-ID'))}</time>`;

export function listPage(messages) {
  const items = messages.map((message) => `<li><a href="/${escape(message.id)}">${escape(message.subject || '(tanpa judul)')}</a><br>
  <span class="quiet">kepada ${escape(message.to.join(', '))}, ${moment(message.received)}</span></li>`);
  const list = items.length > 0
    ? `<ol reversed>${items.join('\n')}</ol>`
    : '<p>Belum ada surat. Surat yang dikirim program ini akan tampil di sini; tidak ada yang terkirim keluar.</p>';
  return frame('Kotak surat uji', `<h1>Kotak surat uji</h1>\n${list}`);
}

// Addresses in a text become links, so that a sign-in link can be followed.
const linked = (text) => escape(text).replace(/https?:\/\/[^\s<>"]+/g, (url) => `<a href="${url}">${url}</a>`);

export function messagePage(message) {
  const attachments = message.attachments.map((one) => `<li>${escape(one.name)} (${one.bytes.length} bita)</li>`);
  return frame(message.subject, `<p><a href="/">Semua surat</a></p>
<h1>${escape(message.subject || '(tanpa judul)')}</h1>
<p class="quiet">Dari ${escape(message.from)}<br>kepada ${escape(message.to.join(', '))}<br>${moment(message.received)}</p>
${attachments.length > 0 ? `<h2>Lampiran</h2><ul>${attachments.join('')}</ul>` : ''}
<pre>${linked(message.text)}</pre>`);
}

export function missingPage() {
  return frame('Surat tidak ada', '<h1>Surat tidak ada</h1>\n<p><a href="/">Semua surat</a></p>');
}
