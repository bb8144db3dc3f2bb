// A page that notices what must never happen: errors in the console (a violated content security policy is one), errors
// of scripts, requests to other hosts.
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 900 } };
const locales = { id: 'id-ID', en: 'en-GB' };

// device: 'phone' | 'desktop'; language: 'id' | 'en'; javascript: true | false; context: an earlier page's context, to
// share its session. Returns Playwright's page; page.trouble() lists what was noticed so far.
export async function openPage(chromium, address, { device = 'desktop', language = 'id', javascript = true, context } = {}) {
  const own = context ?? await chromium.newContext({
    ...(device === 'phone' ? phone : desktop),
    baseURL: address,
    locale: locales[language],
    timezoneId: 'Asia/Jakarta',
    javaScriptEnabled: javascript,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await own.newPage();
  page.setDefaultTimeout(30_000);
  waitAfterClicks(page);
  watch(page, new URL(address).host);
  page.hasScripts = javascript;
  page.firstSize = page.viewportSize();
  return page;
}

// A click that leads to another page is over when that page has loaded, not when its first bytes came: what is counted next
// is all there. Said once for all pages: they share the prototype of what they find.
let waiting = false;
function waitAfterClicks(page) {
  if (waiting) return;
  waiting = true;
  const locator = Object.getPrototypeOf(page.locator('body'));
  const { click } = locator;
  locator.click = async function clickAndWait(options) {
    await click.call(this, options);
    await this.page().waitForLoadState();
  };
}

function watch(page, host) {
  const noticed = [];
  const refusedPages = new Set();
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) noticed.push(`request to another host: ${url.href}`);
  });
  page.on('response', (response) => {
    // A form with files is sent by the page's script, which shows what comes back as the page.
    const isPage = response.request().isNavigationRequest() || response.request().resourceType() === 'xhr';
    if (isPage && response.status() >= 400) refusedPages.add(response.url());
  });
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // The browser also reports a page that answers 404 or 422; that is the page's own business.
    if (message.text().startsWith('Failed to load resource') && refusedPages.has(message.location().url)) return;
    noticed.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => noticed.push(`script: ${error.message}`));
  page.trouble = () => noticed;
  page.forgetTrouble = () => { noticed.length = 0; };
}

// Counts what travels over the wire for this page from now on, headers included: a function that says how many bytes.
export async function countBytes(page) {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; });
  await session.send('Network.enable');
  return () => bytes;
}
