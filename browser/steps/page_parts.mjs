// What pages are made of, so that axe reads every part of every kind of page, and none of them a hundred times.

// Elements with their classes, roles and states, each within its parent; their words do not count, only whether there are any.
const partsOf = (page) => page.evaluate(() => {
  const telling = ({ name }) => /^(type|role|href|open|hidden|disabled|required|scope|for|tabindex|aria-.+)$/.test(name);
  const shown = ({ name, value }) => (/^(type|role|aria-current)$/.test(name) ? `${name}=${value}` : name);
  const shape = (one) => `${one.localName}.${one.getAttribute('class') ?? ''}[${[...one.attributes].filter(telling).map(shown)}]`;
  const part = (one) => `${shape(one.parentElement)} ${shape(one)} ${one.textContent.trim() ? 'said' : 'empty'}`;
  window.parts = new Map([...document.querySelectorAll('body *')].map((one) => [one, part(one)]));
  return [...new Set(window.parts.values())];
});

const markFresh = (page, fresh) => page.evaluate((names) => {
  const wanted = new Set(names);
  for (const [one, name] of window.parts) if (wanted.has(name)) one.dataset.fresh = '';
}, fresh);

// The parts that were read, by kind of page and language; one for all visitors of a run.
export class PartsRead {
  #known = new Map();

  // What axe must read here: {} for the whole page, {include} for parts that are new, nothing when all of it was read.
  async unread(page, kind, language) {
    const key = `${kind} ${language}`;
    const known = this.#known.get(key);
    const parts = await partsOf(page);
    const fresh = parts.filter((part) => !known?.has(part));
    this.#known.set(key, new Set([...known ?? [], ...fresh]));
    if (!known) return {};
    if (fresh.length === 0) return undefined;
    await markFresh(page, fresh);
    return { include: '[data-fresh]' };
  }
}
