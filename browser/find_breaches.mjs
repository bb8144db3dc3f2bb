// What breaks WCAG 2.2 A and AA on a page, as axe-core finds it. Asked for breaches only: telling of all that is well takes
// longer than looking for what is not. Our pages hold no frames, so one run in the page sees everything.
import axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const options = { runOnly: { type: 'tag', values: standards }, resultTypes: ['violations'], elementRef: false };

// `include` and `exclude` are selectors. One text for each rule that is broken, with the elements that break it.
export async function findBreaches(page, { include, exclude } = {}) {
  // Playwright puts it past the content security policy; it stays for the next look at the same page.
  if (!await page.evaluate(() => Boolean(window.axe))) await page.evaluate(axe.source);
  const violations = await page.evaluate(([context, wanted]) => window.axe.run(context ?? document, wanted).then((found) => found.violations
    .map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) }))),
  [include || exclude ? { include: [include ?? 'html'].flat(), exclude: [exclude ?? []].flat() } : undefined, options]);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes
    .map(({ target, failureSummary }) => `    ${target.join(' ')}\n      ${failureSummary.replaceAll('\n', '\n      ')}`).join('\n')}`);
}
