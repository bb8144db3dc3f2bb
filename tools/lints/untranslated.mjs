// Every sentence that people read has its English in po/en.po, with the same {0} and {{NAME}} in it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { allMessages } from '../message_sources.mjs';
import { parsePo } from '../po_file.mjs';
import { read, top } from '../source_files.mjs';

// {0} in a message, {{NAME}} in a template's sentence.
const placeholders = (text) => (text.match(/\{\{.*?\}\}|\{\d\}/g) ?? []).sort().join(' ');

export const name = 'translations';
export function check() {
  const path = 'po/en.po';
  const entries = existsSync(join(top, path)) ? parsePo(read(path)).entries : new Map();
  const said = allMessages();
  const findings = [];
  for (const [sentence, sources] of said) {
    const entry = entries.get(sentence);
    const where = [...sources].join(', ');
    if (!entry || entry.obsolete)
      findings.push(`${where}: "${sentence}" is not in ${path}. Run node tools/messages.mjs, then translate it there.`);
    else if (entry.msgstr.trim() === '')
      findings.push(`${path}: "${sentence}" (${where}) has no English. Write its msgstr.`);
    else if (placeholders(sentence) !== placeholders(entry.msgstr))
      findings.push(`${path}: "${sentence}" and its English differ in their {0} or {{NAME}}. Make them the same.`);
  }
  const unused = [...entries].filter(([sentence]) => !said.has(sentence)).length;
  const notes = [`${said.size} sentences`];
  if (unused > 0) notes.push(`${unused} obsolete in ${path}: delete them when they will not come back`);
  return { findings, notes };
}
