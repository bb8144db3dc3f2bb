// Presses what sends a form, and waits until the answer is shown: as another page, or in the place of this one's body where
// the page's script sent files in the background. Gives the answer to the form itself, before it led anywhere.
export async function press(page, button) {
  await page.evaluate(() => { document.body.dataset.before = ''; });
  const [reply] = await Promise.all([page.waitForResponse((one) => one.request().method() === 'POST'), button.click()]);
  await page.locator('body:not([data-before])').waitFor({ state: 'attached' });
  await page.waitForLoadState();
  return reply;
}
