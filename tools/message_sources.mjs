// Every sentence that people read, as it stands in the source: say("…") and translate(language, "…") in C++, [[…]] in
// templates. The sentence itself is its identifier.
import { cppFiles, isTest, read, templateFiles, tokens } from './source_files.mjs';

// The arguments of the call that opens at `index` ("("), each a list of tokens; what stands in further brackets is left
// out, it belongs to another call.
function argumentsOf(list, index) {
  const found = [[]];
  let depth = 0;
  for (let i = index; i < list.length; ++i) {
    const { kind, value } = list[i];
    if (kind === 'sign' && '([{'.includes(value) && depth++ === 0) continue;
    if (kind === 'sign' && ')]}'.includes(value) && --depth === 0) break;
    if (kind === 'sign' && value === ',' && depth === 1) found.push([]);
    else if (depth === 1) found.at(-1).push(list[i]);
  }
  return found;
}

// "{0}" alone, or "–", is the same in every language.
const hasWords = (text) => /\p{Letter}/u.test(text.replace(/\{\d\}|\{\{.*?\}\}/g, ''));

// In which argument of which function a sentence stands.
const marks = { say: 0, translate: 1 };

export function messagesInCpp(source) {
  const list = tokens(source);
  const found = [];
  list.forEach((token, i) => {
    const place = token.kind === 'name' && Object.hasOwn(marks, token.value) ? marks[token.value] : undefined;
    if (place === undefined || list[i + 1]?.value !== '(' || list[i + 1].kind !== 'sign') return;
    // All texts of the argument: say(one ? "…" : "…") has two.
    for (const inside of argumentsOf(list, i + 1)[place] ?? [])
      if (inside.kind === 'text' && hasWords(inside.value)) found.push(inside.value);
  });
  return found;
}

export function messagesInTemplate(source) {
  // The loader looks a sentence up with single blanks, however its lines are broken.
  return [...source.matchAll(/\[\[([^]*?)\]\]/g)].map((match) => match[1].replace(/[ \n\r\t]+/g, ' ').trim());
}

// Map from sentence to the files it stands in, in order of path. Tests say what nobody translates.
export function allMessages() {
  const found = new Map();
  const note = (path, sentences) => {
    for (const sentence of sentences) found.set(sentence, (found.get(sentence) ?? new Set()).add(path));
  };
  for (const path of cppFiles().filter((one) => !isTest(one))) note(path, messagesInCpp(read(path)));
  for (const path of templateFiles()) note(path, messagesInTemplate(read(path)));
  return found;
}
