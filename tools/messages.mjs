// Brings po/en.po up to date with the source: new sentences come with an empty translation, existing translations stay,
// what is said nowhere any more moves to the end as obsolete (and comes back when it is said again).
// Use: node tools/messages.mjs [more.po …]; translations in further files fill what is still empty.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allMessages } from './message_sources.mjs';
import { parsePo, writePo } from './po_file.mjs';
import { read, top } from './source_files.mjs';

const path = 'po/en.po';
const newHeader = 'Project-Id-Version: pendopo\nLanguage: en\nMIME-Version: 1.0\n'
  + 'Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n';

const before = existsSync(join(top, path)) ? parsePo(read(path)) : { header: '', entries: new Map() };
const more = process.argv.slice(2).map((file) => parsePo(readFileSync(file, 'utf8')).entries);
const said = allMessages();

const byMsgid = (a, b) => (a.msgid < b.msgid ? -1 : 1);
const current = [...said].map(([msgid, files]) => {
  const known = before.entries.get(msgid);
  const msgstr = known?.msgstr || more.map((entries) => entries.get(msgid)?.msgstr).find(Boolean) || '';
  return { msgid, msgstr, comments: known?.comments ?? [], files: [...files].sort() };
}).sort(byMsgid);
const obsolete = [...before.entries].filter(([msgid, { msgstr }]) => !said.has(msgid) && msgstr !== '')
  .map(([msgid, { msgstr, comments }]) => ({ msgid, msgstr, comments, obsolete: true })).sort(byMsgid);

const text = writePo(before.header || newHeader, [...current, ...obsolete]);
if (!existsSync(join(top, path)) || read(path) !== text) {
  writeFileSync(join(top, `${path}.new`), text);
  renameSync(join(top, `${path}.new`), join(top, path));
}
const empty = current.filter((entry) => entry.msgstr === '').length;
console.log(`${path}: ${current.length} sentences, ${empty} without a translation, ${obsolete.length} obsolete`);
