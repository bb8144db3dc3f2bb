// An applicant's way from the page of a service to the receipt.
import assert from 'node:assert/strict';
import { fillFields, mainForm, sendForm, uploadLetters } from './fill_form.mjs';
import { jpegFile, pdfFile } from './letters.mjs';

export async function startDraft(page, service) {
  await page.goto(`/layanan/${service.key}`);
  await page.locator('#f-setuju').check({ force: true });
  await page.locator('form:has(#f-setuju) button').click();
  await page.waitForURL(/\/draf\//);
}

// The six digits that the mailbox got for this address.
export async function mailedCode(ground, email, after = 0) {
  const { text } = await ground.mailbox.waitFor(email, (one) => /\b\d{6}\b/.test(one.subject + one.text) && !/TD-/.test(one.subject)
    && one.received.getTime() >= after);
  return /\b(\d{6})\b/.exec(text)[1];
}

export async function confirmEmail(ground, page, email) {
  const began = Date.now();
  await page.locator('input[name=email]').fill(email);
  await mainForm(page).locator('button').first().click();
  const code = page.locator('input[name=kode_email]');
  await code.waitFor();
  await code.fill(await mailedCode(ground, email, began - 1000));
  await page.locator('form:has(input[name=kode_email]) button').click();
  await page.waitForURL(/\/draf\/[^/]+\/\d+$/);
}

export const onFormPage = (page) => /\/draf\/[^/]+\/(\d+)(?:[?#].*)?$/.exec(page.url());

// Fills page after page and the letters, until the answers stand together to be checked.
export async function fillDraft(page, service, answers, { files, onPage = () => {} } = {}) {
  for (let steps = 0; !page.url().endsWith('/periksa'); steps += 1) {
    assert.ok(steps < 12, `the form does not end: ${page.url()}`);
    const before = page.url();
    const number = onFormPage(page)?.[1];
    if (number) await fillFields(page, service.pages[Number(number) - 1].fields, answers);
    else await uploadLetters(page, service, { files, make: (letter) => (letter.accept.includes('pdf')
      ? pdfFile(`${letter.key}.pdf`, `${service.key} ${letter.key}`) : jpegFile(page)) });
    await onPage(page);
    const [reply] = await Promise.all([page.waitForResponse((one) => one.request().method() === 'POST' && !/simpan/.test(one.url())),
      sendForm(page)]);
    if (reply.status() >= 400) await stuck(page, reply);
    await page.waitForURL((url) => url.href !== before).catch(() => stuck(page, reply));
  }
}

async function stuck(page, reply) {
  await page.locator('.govuk-error-summary').waitFor({ timeout: 3000 }).catch(() => {});
  const complaints = await page.locator('.govuk-error-summary li').allTextContents();
  assert.fail(`${page.url()} answers ${reply.status()}: ${complaints.join('; ') || await page.locator('h1').textContent()}`);
}

// Sends what stands on the page of answers: {number, code} as the receipt shows them.
export async function sendDraft(page) {
  await page.locator('form[action$="/kirim"] button').click();
  await page.waitForURL(/\/tanda-terima\//).catch(async () => {
    assert.fail(`not sent: ${(await page.locator('.govuk-error-summary li').allTextContents()).join('; ') || page.url()}`);
  });
  const shown = page.locator('.pd-receipt dd.pd-code');
  const words = async (at) => (await shown.nth(at).evaluate((one) => one.firstChild.textContent)).trim();
  return { number: await words(0), code: await words(1) };
}

// The whole way at once; `email`: of a guest, who gets a code there.
export async function apply({ ground, page, service, answers, email, files, anonymous, onPage }) {
  await startDraft(page, service);
  if (email) await confirmEmail(ground, page, email);
  if (anonymous) await page.goto(page.url().replace(/\/email$/, ''));
  await fillDraft(page, service, answers, { files, onPage });
  return sendDraft(page);
}

export async function track(page, { number, code }) {
  await page.goto('/lacak');
  await page.locator('#f-nomor').fill(number);
  await page.locator('#f-kode').fill(code);
  await page.locator('form:has(#f-kode) button').click();
  await page.waitForURL(`**/lacak/${number}`);
}
