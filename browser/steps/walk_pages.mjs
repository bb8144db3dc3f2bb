// Walks every page that a visitor may open and reads it for everybody: axe, on narrow and wide screens, in both languages.
// A page is opened once; where it holds parts that no page of its kind has shown yet in that language, axe reads them on both
// screens, and it is opened in the other language too. So every part of every kind is read in all four ways, whoever sees it.
import { inspectShape, inspectSkipLink, inspectWidth, linksOf } from './inspect_page.mjs';

const small = { width: 360, height: 740 };
const large = { width: 1280, height: 800 };
// Nothing may stick out at these either: a small phone, a tablet, a desk with large letters.
const between = [320, 700, 1024];
const most_of_a_kind = 2;

// Answers of 4xx that are the page's own business: what is not there, and what only a letter's link brings.
const maySayNo = /tidak-ada|konfirmasi|kata-sandi-baru/;

export class Walk {
  findings = [];
  links = new Set();
  opened = new Set();
  #waiting;
  #found = new Map();

  constructor({ ground, pages, addresses, mayRefuse, kindOf, isFoundByLink }, read) {
    Object.assign(this, { ground, pages, mayRefuse, kindOf, isFoundByLink, read });
    this.#waiting = [...addresses];
  }

  // With looks: false pages are opened only: what is wrong with them shows in their status and in the console.
  async run({ looks }) {
    let language = 'id';
    for (let address = this.#waiting.shift(); address; address = this.#waiting.shift()) {
      const fresh = await this.#open(address, language, looks);
      if (fresh) await this.#open(address, language === 'id' ? 'en' : 'id', looks);
      language = language === 'id' ? 'en' : 'id';
    }
    await this.#followTheRest();
    return this;
  }

  // True when the page held something new.
  async #open(address, language, looks) {
    const page = this.pages[language];
    if (looks) await page.setViewportSize(small);
    const reply = await page.goto(address).catch((error) => {
      // A download is no page.
      if (!/Download is starting|ERR_ABORTED/.test(error.message)) throw error;
    });
    if (!reply || !/html/.test(reply.headers()['content-type'] ?? '')) return false;
    // Whether a link leads there is seen when links are followed.
    if (reply.status() === 403 && this.mayRefuse.has(address)) return false;
    this.opened.add(`${language} ${page.url()}`);
    const wrong = [];
    if (reply.status() >= 500 || (reply.status() >= 400 && !maySayNo.test(address))) wrong.push(`answers ${reply.status()}`);
    await this.#collect(page);
    const fresh = looks && await this.#look(page, address, language, wrong);
    this.findings.push(...wrong.map((what) => `${address} (${language}): ${what}`));
    return fresh;
  }

  async #look(page, address, language, wrong) {
    wrong.push(...await inspectSkipLink(page), ...await inspectShape(page, language), ...await inspectWidth(page, small.width));
    const path = new URL(page.url()).pathname;
    const unread = await this.read.unread(page, this.kindOf(path) ?? path, language);
    if (!unread) return false;
    const axe = () => this.ground.axe(page, unread).catch((error) => wrong.push(error.message));
    await axe();
    for (const width of between) wrong.push(...await inspectWidth(page, width));
    await page.setViewportSize(large);
    wrong.push(...await inspectWidth(page, large.width));
    await axe();
    return true;
  }

  async #collect(page) {
    const here = await linksOf(page);
    for (const link of here) this.links.add(link);
    for (const { origin, pathname, search } of here.map((link) => new URL(link))) {
      const kind = origin === this.ground.address ? this.kindOf(pathname) : undefined;
      if (!kind || !this.isFoundByLink(kind)) continue;
      const found = this.#found.get(kind) ?? new Set();
      this.#found.set(kind, found);
      if (found.has(pathname) || found.size >= most_of_a_kind) continue;
      found.add(pathname);
      this.#waiting.push(pathname + search);
    }
  }

  // Links lead somewhere, also those of which enough of a kind were opened.
  async #followTheRest() {
    for (const link of this.links) {
      if (!link.startsWith(this.ground.address) || ['id', 'en'].some((language) => this.opened.has(`${language} ${link}`))) continue;
      const reply = await this.pages.id.context().request.get(link);
      if (reply.status() >= 400) this.findings.push(`a link to ${link} answers ${reply.status()}`);
    }
  }
}
