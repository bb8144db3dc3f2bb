// Filling in the form of any register with values that could stand there, told by what the page asks: what is refused is
// tried with the next value. Entries that a form asks for and that are not there yet are made first.
import assert from 'node:assert/strict';
import { pdfFile } from './letters.mjs';
import { press } from './press.mjs';

const iso = (days) => new Date(Date.now() + days * 86_400_000);
const days = [0, -30, 30, -400, 400, 1, -1, 800].map(iso);
const numbers = (n) => [1, 10, 2, 2026, 2030 + n % 60, 5, 50, 100, 1000, 0, 64512, '198001012005011001'];
const texts = (n) => [`Contoh uraian ke-${n}`, `Contoh ${n}`, `contoh${n}.pontianak.go.id`, `contoh${n}`, `RAB.${n}`, `${n}/2026`, '2026',
  `10.${(n >> 8) % 250}.${n % 250}.0/24`, `10.0.0.${n % 250}`, `contoh${n}@pontianak.go.id`, `https://contoh${n}.pontianak.go.id`, '081234567890',
  '198001012005011001', `AS${n}`, '1.01.01', 'a1:b2:c3:d4:e5:f6', 'a'.repeat(64), `${n}`];
let turn = 0;

// What the form asks now: [{kind, name, options, hint, needs}], without what may stay empty or is filled in already.
const asked = (page, wrong) => page.evaluate((wrongNames) => {
  const found = [];
  const optional = (group) => / \((boleh kosong|optional)\)/.test(group.querySelector('legend, label')?.textContent ?? '');
  const seen = new Set();
  for (const input of document.querySelectorAll('form.pd-form input:not([type=hidden]):not([type=file]):not([type=search]), form.pd-form select, form.pd-form textarea')) {
    const group = input.closest('.govuk-form-group');
    if (!group || group.closest('[hidden]') || input.disabled) continue;
    const part = /\.(day|month|year)$/.exec(input.name);
    const name = part ? input.name.slice(0, -part[0].length) : input.name;
    if (seen.has(name)) continue;
    seen.add(name);
    const named = [...document.getElementsByName(input.name)];
    const filled = ['radio', 'checkbox'].includes(input.type) ? named.some((one) => one.checked) : input.value !== '';
    const isWrong = wrongNames.some((one) => one === name || name.startsWith(`${one}.`));
    const inOptional = [...document.querySelectorAll('.govuk-form-group')].filter((one) => one.contains(input)).some(optional);
    if (!isWrong && (filled || inOptional)) continue;
    const kind = part ? 'date' : input.tagName === 'SELECT' ? 'select' : input.tagName === 'TEXTAREA' ? 'text' : ['radio', 'checkbox'].includes(input.type) ? input.type
      : /decimal|numeric/.test(input.inputMode) && input.type === 'text' ? 'number' : 'text';
    const hint = /(?:Contohnya|contohnya|misalnya|For example) ([^ ,;.]\S*)/.exec(group.querySelector('.govuk-hint')?.textContent ?? '')?.[1];
    found.push({ kind, name, several: named.map(({ value }) => value).filter(Boolean), options: kind === 'select' ? [...input.options].map(({ value }) => value).filter(Boolean) : [],
      hint: hint?.replace(/[.,;]$/, ''), type: input.type });
  }
  const empty = [...document.querySelectorAll('form.pd-form [data-name]')].filter((one) => !one.closest('[hidden]'))
    .filter((one) => !optional(one.closest('.govuk-form-group'))).map((one) => ({ kind: 'absent', name: one.dataset.name, address: one.querySelector('a').getAttribute('href') }));
  const lists = [...document.querySelectorAll('form.pd-form fieldset[data-list]')].filter((one) => !one.closest('[hidden]') && !one.querySelector(':scope > [data-entry]'))
    .filter((one) => Number(one.dataset.fewest) > 0 || wrongNames.includes(one.dataset.list)).map((one) => ({ kind: 'list', name: one.dataset.list }));
  const searches = [...document.querySelectorAll('form.pd-form [data-picker]')].filter((one) => !one.closest('[hidden]'))
    .filter((one) => wrongNames.includes(one.dataset.for) || !optional(one.closest('.govuk-form-group')))
    .filter((one) => ![...document.getElementsByName(one.dataset.for)].some(({ value }) => value)).map((one) => ({ kind: 'search', name: one.dataset.for }));
  return [...empty, ...lists, ...searches, ...found];
}, wrong);

async function fill(page, one, at) {
  turn += 1;
  const named = page.locator(`form.pd-form [name="${one.name}"]`);
  const pick = (all) => all[at % all.length];
  if (one.kind === 'date') {
    const day = pick(days);
    for (const [part, value] of [['day', day.getDate()], ['month', day.getMonth() + 1], ['year', day.getFullYear()]])
      await page.locator(`form.pd-form [name="${one.name}.${part}"]`).fill(String(value));
  } else if (one.kind === 'radio' || one.kind === 'checkbox') {
    if (one.several.length) await page.locator(`form.pd-form [name="${one.name}"][value="${pick(one.several)}"]`).first().check({ force: true });
  } else if (one.kind === 'select') {
    // Owners for whom one of the example people goes on with it.
    const owner = one.name === '_pemilik' && ['dinkes', 'infrastruktur'].find((key) => one.options.includes(key));
    if (owner) await named.first().selectOption(owner);
    else if (one.options.length) await named.first().selectOption(pick(one.options));
  } else if (one.kind === 'search') {
    const search = page.locator(`form.pd-form [data-for="${one.name}"]`);
    if (page.hasScripts) await search.locator('input').press('Enter');
    else await search.locator('button').click();
    // Chosen at once: without scripts the next search shows its own findings only, beside what is chosen.
    await named.first().waitFor({ state: 'attached' });
    await named.first().check({ force: true });
  } else if (one.kind === 'list') await page.locator(`button[name=_tambah][value="${one.name}"]`).click().then(() => page.waitForLoadState());
  else if (one.kind === 'number') await named.first().fill(String(pick(numbers(turn))));
  else await named.first().fill(pick([...(one.hint ? [one.hint] : []), ...(one.type === 'email' ? [`contoh${turn}@pontianak.go.id`] : []),
    ...(one.type === 'tel' ? ['081234567890'] : []), ...(one.type === 'url' ? [`https://contoh${turn}.pontianak.go.id`] : []),
    ...(one.type === 'time' ? ['09:00'] : []), ...texts(turn)]));
}

// Which fields the page complains about, by the names of their inputs.
const wrongFields = (page) => page.locator('.govuk-error-summary a').evaluateAll((all) => all.map((one) => one.getAttribute('href').slice(1)).map((id) => {
  const at = document.getElementById(id);
  const input = at?.matches('input, select, textarea') ? at : at?.querySelector('input, select, textarea');
  return at?.dataset.list ?? input?.name.replace(/^_kata\./, '').replace(/\.(day|month|year|first|last|time).*$/, '') ?? id.replace(/^f-/, '');
}));

// Fills in what is asked and sends the form until it is taken; returns where that leads, or the address of a register
// that must have an entry first.
export async function completeForm(page) {
  const tries = new Map();
  let wrong = [];
  for (let round = 0; round < 30; round += 1) {
    for (let more = 0; more < 4; more += 1) {
      const open = await asked(page, more ? [] : wrong);
      if (open.length === 0) break;
      const absent = open.find(({ kind }) => kind === 'absent');
      if (absent) return { absent: absent.address };
      for (const one of open) {
        await fill(page, one, tries.get(one.name) ?? 0);
        if (one.kind === 'list' || one.kind === 'search') break;
      }
    }
    for (const name of wrong.filter((one) => /^surat\./.test(one)))
      await page.locator(`input[type=file][name="${name}"]`).setInputFiles(pdfFile(`${name.split('.').at(-1)}.pdf`));
    const before = page.url();
    const reply = await press(page, page.locator('form.pd-form .govuk-button-group button'));
    if (reply.status() === 303) {
      const address = reply.headers().location;
      await page.waitForURL((url) => url.pathname === address);
      return { address };
    }
    wrong = await wrongFields(page);
    assert.ok(wrong.length > 0, `${before} answers ${reply.status()}: ${await page.locator('main h1').first().textContent()}`);
    for (const name of wrong) tries.set(name, (tries.get(name) ?? 0) + 1);
  }
  assert.fail(`${page.url()} is not taken: ${(await page.locator('.govuk-error-summary li').allTextContents()).join('; ')}`);
}
