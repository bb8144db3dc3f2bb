// Pages of one ground that a test gives back for the next: a new tab costs the browser a second of work, a page that is
// there already almost nothing. Between two tests a page forgets who was signed in and what was shown.
import { openPage } from './watched_page.mjs';

// Answers at once, has no script, and stays on the address of the ground.
const emptyPage = '/robots.txt';

export function pagePool(browser, address) {
  const free = new Map();
  const looks = new WeakMap();
  return {
    // Options of openPage(). A page that shares another's session, or asks for `fresh: true`, is never used again.
    async take({ fresh = false, ...options } = {}) {
      const { device = 'desktop', language = 'id', javascript = true, context } = options;
      const look = JSON.stringify([device, language, javascript]);
      const page = fresh || context ? undefined : free.get(look)?.pop();
      if (page) {
        page.forgetTrouble();
        return page;
      }
      const made = await openPage(browser, address, options);
      if (!fresh && !context) looks.set(made, look);
      return made;
    },

    // Those that share a session go before the one whose session it is.
    async giveBack(pages, { whole }) {
      for (const page of pages.filter((one) => !looks.has(one))) await page.close().catch(() => {});
      for (const page of pages.filter((one) => looks.has(one))) {
        if (whole && await clean(page)) free.set(looks.get(page), [...free.get(looks.get(page)) ?? [], page]);
        else await page.context().close().catch(() => {});
      }
    },

    async close() {
      for (const page of [...free.values()].flat()) await page.context().close().catch(() => {});
    },
  };
}

async function clean(page) {
  try {
    await page.goto(emptyPage);
    await page.context().clearCookies();
    await page.emulateMedia({ media: null });
    await page.setViewportSize(page.firstSize);
    return page.context().pages().length === 1;
  } catch {
    return false;
  }
}
