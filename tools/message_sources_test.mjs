// Sentences are found as the compiler and the template loader see them; a catalogue survives being written and read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesInCpp, messagesInTemplate } from './message_sources.mjs';
import { parsePo, writePo } from './po_file.mjs';
import { tokens } from './source_files.mjs';

test('neighbouring texts are one sentence', () => {
  assert.deepEqual(messagesInCpp('auto m = say("Unggah "\n    "{0}", letter);'), ['Unggah {0}']);
});

test('escapes are what the program sees', () => {
  assert.deepEqual(messagesInCpp(String.raw`say("Tulis \"ya\"\n\u00e9 \\")`), ['Tulis "ya"\né \\']);
});

test('raw texts, both branches and translate', () => {
  assert.deepEqual(messagesInCpp('say(late ? "Terlambat" : R"x(Tepat "waktu")x"); translate(language, "Halo")'),
    ['Terlambat', 'Tepat "waktu"', 'Halo']);
});

test('arguments, comments and other calls are no sentences', () => {
  assert.deepEqual(messagesInCpp('// say("tidak")\n/* say("tidak") */ say("Ya {0}", "tidak"); essay("tidak"); say(id); say("{0}: {1}"); say(text_of("tidak"));'), ['Ya {0}']);
});

test('digit separators and characters do not open a text', () => {
  assert.deepEqual(messagesInCpp("int n = 1'000; char c = '\"'; say(\"Ya\")"), ['Ya']);
});

test('lines are counted through comments and raw texts', () => {
  assert.equal(tokens('/* a\nb */ R"(c\nd)" name').at(-1).line, 3);
});

test('templates', () => {
  assert.deepEqual(messagesInTemplate('<p>[[Satu]] {{X}} [[Dua\n    kata {{NAME}}]]</p>'), ['Satu', 'Dua kata {{NAME}}']);
});

test('a catalogue reads back as it was written', () => {
  const entries = [
    { msgid: 'Tulis "ya"\nlalu', msgstr: 'Write "yes"\nthen', comments: ['# why'], files: ['src/a.cpp'] },
    { msgid: 'Dulu', msgstr: 'Once', comments: [], obsolete: true },
  ];
  const read = parsePo(writePo('Language: en\n', entries));
  assert.equal(read.header, 'Language: en\n');
  assert.deepEqual(read.entries.get('Tulis "ya"\nlalu'), { msgstr: 'Write "yes"\nthen', comments: ['# why'], obsolete: false });
  assert.equal(read.entries.get('Dulu').obsolete, true);
});
