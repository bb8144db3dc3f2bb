// What every page owes to everybody, whatever it is about. Each gives a list of what is wrong.

export async function inspectShape(page, language) {
  return page.evaluate((wanted) => {
    const wrong = [];
    const headings = document.querySelectorAll('h1').length;
    if (headings !== 1) wrong.push(`${headings} headings of the first rank`);
    if (document.documentElement.lang !== wanted) wrong.push(`lang is ${document.documentElement.lang}`);
    if (!document.title.trim()) wrong.push('no title');
    for (const one of document.querySelectorAll('input:not([type=hidden]), select, textarea'))
      if (!one.labels?.length && !one.getAttribute('aria-label') && !one.getAttribute('aria-labelledby')) wrong.push(`no label at ${one.name || one.id}`);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    if (twice.length) wrong.push(`ids twice: ${[...new Set(twice)].join(', ')}`);
    return wrong;
  }, language);
}

// Nothing may stick out of the screen; names what does.
export async function inspectWidth(page, width) {
  await page.setViewportSize({ width, height: 844 });
  return page.evaluate((wide) => {
    const over = document.documentElement.scrollWidth - window.innerWidth;
    if (over <= 0) return [];
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > wide || one.scrollWidth > one.clientWidth + 1)
      .slice(-3).map((one) => `${one.tagName.toLowerCase()}.${one.className}`);
    return [`${over} px too wide at ${wide} px: ${out.join(', ')}`];
  }, width);
}

// The first press of Tab shows the way past the menu.
export async function inspectSkipLink(page) {
  const focused = await page.evaluate(() => document.activeElement?.hasAttribute('data-errors'));
  if (focused) return [];
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const one = document.activeElement;
    const box = one.getBoundingClientRect();
    const seen = one.classList.contains('govuk-skip-link') && box.width > 40 && box.height > 15 && box.top >= 0;
    return seen ? [] : [`the first stop of the keyboard is ${one.tagName} "${one.textContent.trim().slice(0, 30)}", not a visible way to the content`];
  });
}

// Walks the page by Tab: everything that can be used is reached, and shows that it is.
export async function inspectKeyboard(page, most = 60) {
  const wrong = [];
  const reached = new Set();
  await page.evaluate(() => { document.activeElement?.blur(); window.scrollTo(0, 0); });
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return undefined;
      const drawn = (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
      // A box or a button of a choice is drawn by its label.
      const label = one.labels?.[0];
      const styles = [getComputedStyle(one), ...(label ? [getComputedStyle(label), getComputedStyle(label, '::before'), getComputedStyle(label, '::after')] : [])];
      return { name: `${one.tagName.toLowerCase()}#${one.id} ${(one.textContent || one.name || '').trim().slice(0, 30)}`, visible: styles.some(drawn) };
    });
    if (!here) break;
    reached.add(here.name);
    if (!here.visible) wrong.push(`no sign that the keyboard is at ${here.name}`);
  }
  return { wrong: [...new Set(wrong)], reached: reached.size };
}

// Addresses of links that lead away from the page.
export const linksOf = (page) => page.locator('a[href]').evaluateAll((all) => all.map((one) => one.href.split('#')[0])
  .filter((address) => address.split('?')[0] !== location.origin + location.pathname));
