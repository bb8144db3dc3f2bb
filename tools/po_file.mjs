// Reads and writes a gettext catalogue as far as ours go: no contexts, no plurals.
// https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html

const unquote = (line) => JSON.parse(line.slice(line.indexOf('"')).trim());
const quote = (text) => JSON.stringify(text);

// A text with line ends is written one line of text per line.
function field(name, text) {
  const lines = text.split(/(?<=\n)/);
  return lines.length < 2 ? `${name} ${quote(text)}` : `${name} ""\n${lines.map(quote).join('\n')}`;
}

// {header, entries: Map from msgid to {msgstr, comments: [translator's "# …" lines], obsolete}}
export function parsePo(text) {
  const entries = new Map();
  let comments = [];
  let entry;
  let part;
  const finish = () => {
    if (entry?.msgid !== undefined) entries.set(entry.msgid, { msgstr: entry.msgstr ?? '', comments: entry.comments, obsolete: entry.obsolete });
    entry = part = undefined;
  };
  for (const whole of text.split('\n')) {
    const obsolete = whole.startsWith('#~');
    const line = obsolete ? whole.slice(2).trim() : whole.trim();
    if (line.startsWith('msgid ')) {
      finish();
      entry = { msgid: unquote(line), comments, obsolete };
      comments = [];
      part = 'msgid';
    } else if (line.startsWith('msgstr ') && entry) {
      entry.msgstr = unquote(line);
      part = 'msgstr';
    } else if (line.startsWith('"') && entry && part) {
      entry[part] += unquote(line);
    } else if (line === '') {
      finish();
    } else if (line.startsWith('# ') || line === '#') {
      finish();
      comments.push(line);
    }
  }
  finish();
  const header = entries.get('')?.msgstr ?? '';
  entries.delete('');
  return { header, entries };
}

// `entries`: [{msgid, msgstr, comments, files, obsolete}], written in the order given, the obsolete ones last.
export function writePo(header, entries) {
  const blocks = [`msgid ""\n${field('msgstr', header)}`];
  for (const { msgid, msgstr, comments, files } of entries.filter((one) => !one.obsolete))
    blocks.push([...comments, `#: ${files.join(' ')}`, field('msgid', msgid), field('msgstr', msgstr)].join('\n'));
  for (const { msgid, msgstr, comments } of entries.filter((one) => one.obsolete))
    blocks.push([...comments, ...`${field('msgid', msgid)}\n${field('msgstr', msgstr)}`.split('\n').map((line) => `#~ ${line}`)].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}
