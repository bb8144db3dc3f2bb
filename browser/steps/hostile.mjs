// Calls that no page makes: with the page's session and token, but by hand.
import assert from 'node:assert/strict';

export async function tokenOf(page) {
  return page.locator('input[name=_csrf]').first().inputValue();
}

// POSTs fields [[name, value], …] with the page's cookies; redirects are not followed.
export async function post(page, path, fields, { token, raw, headers } = {}) {
  const body = new URLSearchParams([['_csrf', token ?? await tokenOf(page)], ...fields]).toString();
  return page.context().request.post(path, { data: raw ?? body, maxRedirects: 0, failOnStatusCode: false,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } });
}

// The refusal stands at the field and in the summary, and what was typed is still there.
export async function complainsAt(page, name, typed) {
  const input = page.locator(`[name="${name}"]`).first();
  await page.locator('.govuk-error-summary').waitFor();
  assert.equal(await input.getAttribute('aria-invalid'), 'true', `${name} is marked`);
  const links = await page.locator('.govuk-error-summary a').evaluateAll((all) => all.map((one) => one.hash.slice(1)));
  for (const id of links) assert.equal(await page.locator(`[id="${id}"]`).count(), 1, `the summary leads to #${id}`);
  if (typed !== undefined) assert.equal(await input.inputValue(), typed, 'what was typed is kept');
  return (await input.locator('xpath=ancestor::*[contains(@class,"govuk-form-group--error")][1]')
    .locator('.govuk-error-message').first().textContent()).trim();
}
