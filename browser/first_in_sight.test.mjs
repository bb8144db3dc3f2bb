// What waits first is in sight on a phone, without scrolling and without scripts.
import { officer } from './steps/office.mjs';
import { test } from './testing.mjs';

for (const size of [{ width: 390, height: 844 }, { width: 360, height: 640 }])
  test(`a queue shows its first request at ${size.width} × ${size.height}, and the filter when it is asked for`, async ({ ground, newPage, assert }) => {
    for (const language of ['id', 'en']) {
      const page = await officer(ground, newPage, 'zulkarnaen', { device: 'phone', javascript: language === 'en', language });
      await page.setViewportSize(size);
      await page.goto('/antrean');
      const first = await page.locator('.pd-cards__title').first().boundingBox();
      assert.ok(first.y + first.height <= size.height, `the first request ends at ${first.y + first.height}`);
      await ground.shot(page, `queue-first-${size.width}-${language}`);
      assert.equal(await page.locator('#cari').isVisible(), false);
      await page.locator('a[href="#saring"]').click();
      assert.equal(await page.locator('#cari').isVisible(), true);
      if (language === 'en') await ground.axe(page);
      await page.locator('#cari').fill('tidakada');
      await page.locator('#saring button').click();
      await page.waitForURL(/cari=tidakada/);
      assert.equal(await page.locator('#cari').isVisible(), true, 'what narrows the list is shown');
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto('/antrean');
      assert.equal(await page.locator('#cari').isVisible(), true);
      assert.equal(await page.locator('a[href="#saring"]').isVisible(), false);
    }
  });
