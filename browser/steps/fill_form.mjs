// Fills a form of a service from answers (data/schema/README.md) the way a person does, with scripts on or off.
const dateParts = (name, iso) => iso.split('-').reverse().map((part, at) =>
  [`${name}.${['day', 'month', 'year'][at]}`, String(Number(part))]);

// The flat names of src/catalogue/answers.hpp: [name, text] of a field that is not a list.
function inputsOf({ type }, name, value) {
  if (type === 'date') return dateParts(name, value);
  if (type === 'date_time') return [...dateParts(name, value.slice(0, 10)), [`${name}.time`, value.slice(11)]];
  if (type === 'time_span') return [...dateParts(name, value.date), [`${name}.start`, value.start], [`${name}.end`, value.end]];
  if (type === 'date_span') return [...dateParts(`${name}.first`, value.first), ...dateParts(`${name}.last`, value.last)];
  return [value].flat().map((one) => [name, String(one)]);
}

async function put(form, name, text) {
  const inputs = form.locator(`[name="${name}"]`);
  const kind = await inputs.first().evaluate((one) => (one.tagName === 'INPUT' ? one.type : one.tagName));
  if (kind === 'hidden') return;
  if (kind === 'SELECT') await inputs.selectOption(text);
  else if (kind === 'radio' || kind === 'checkbox') {
    const box = form.locator(`[name="${name}"][value="${text === 'true' ? 'true' : text}"]`);
    if (text !== 'false') await box.check({ force: true });
  } else await inputs.fill(text);
}

async function fillField(page, form, field, name, value) {
  if (value === undefined || value === null) return;
  if (field.type !== 'list') {
    for (const [input, text] of inputsOf(field, name, value)) await put(form, input, text);
    return;
  }
  for (const [row, entry] of value.entries()) {
    const first = form.locator(`[name^="${name}.${row}."]`).first();
    if (await first.count() === 0) {
      await form.locator(`button[name="_tambah"][value="${name}"]`).click();
      await first.waitFor();
    }
    for (const part of field.fields) await fillField(page, form, part, `${name}.${row}.${part.key}`, entry[part.key]);
  }
}

export const mainForm = (page) => page.locator('main form.pd-form').first();
export const sendForm = (page) => mainForm(page).locator('.govuk-button-group button:not([name])').click();

export async function fillFields(page, fields, answers) {
  for (const field of fields) await fillField(page, mainForm(page), field, field.key, answers[field.key]);
}

// Puts a file at every letter that the page asks for; `files` may name others: {letter: file or files}.
export async function uploadLetters(page, service, { files = {}, make }) {
  for (const letter of service.letters) {
    const input = page.locator(`input[name="surat.${letter.key}"]`);
    if (await input.count() === 0 || !(await input.isEnabled())) continue;
    if (files[letter.key] !== undefined || letter.accept.includes('pdf') || letter.required)
      await input.setInputFiles(files[letter.key] ?? await make(letter));
  }
}
