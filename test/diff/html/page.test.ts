/** The page of a comparison in a browser: filter, keys, links, hostile names, many symbols, without its script, and on paper. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Page } from 'playwright-core';
import { anchorOf } from '../../../src/diff/html/names.ts';
import { unicode } from '../../../src/unicode.ts';
import { eventually, findChromium, Pages, testInBrowser } from '../../support/browser.ts';
import { HOSTILE_NAMES, HOSTILE_NEW, HOSTILE_OLD } from '../../support/hostile-sides.ts';
import { BUS_NEW, BUS_OLD, htmlReport, manySymbols } from '../../support/html-report.ts';

const inBrowser = testInBrowser(import.meta.filename);
const pages = new Pages();
test.before(() => pages.open());
test.after(() => pages.close());

const BUS = htmlReport(BUS_OLD, BUS_NEW).page;

const rows = (page: Page): Promise<readonly string[]> => page.locator('.rows .row .name').allTextContents();
const causes = async (page: Page): Promise<readonly string[]> =>
  await page.locator('article.cause:visible h3').allTextContents();
/** What has the focus: its tag, and the beginning of its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    '`${document.activeElement.tagName} ${document.activeElement.textContent.trim().slice(0, 12)}`',
  );

const untilFocused = (page: Page, start: string): Promise<void> =>
  eventually(page, async () => (await focused(page)).startsWith(start));
const untilAt = (page: Page, anchor: string): Promise<void> =>
  eventually(page, () => page.url().endsWith(anchor));

test('the browser is the one that CHROMIUM names, or is in a usual place', () => {
  const { CHROMIUM: before } = process.env;
  process.env['CHROMIUM'] = '/elsewhere/chromium';
  assert.is(findChromium(), '/elsewhere/chromium');
  if (before === undefined) delete process.env['CHROMIUM'];
  else process.env['CHROMIUM'] = before;
  assert.is.not(findChromium(), '/elsewhere/chromium');
});

inBrowser('the filter leaves the symbols, causes and counts that match', async () => {
  await pages.show(BUS, async (page) => {
    assert.equal(await rows(page), ['bus_add', 'bus_count', 'bus_probe', 'fresh', 'gone', 'mode_set']);
    await page.keyboard.press('/');
    await page.keyboard.type('cause:"enum mode"');
    await page.locator('#found', { hasText: 'of' }).waitFor();
    assert.equal(await rows(page), ['bus_probe', 'mode_set']);
    assert.equal(await causes(page), ['enum mode']);
    assert.is(await page.getByRole('status').textContent(), '1 of 3 causes, 2 of 6 symbols');
    assert.is(await page.locator('#count-symbols').textContent(), '2');
    await page.keyboard.press('Escape');
    assert.is((await rows(page)).length, 6);
    assert.is((await causes(page)).length, 3);
    await page.locator('.figure a', { hasText: '1' }).first().click();
    assert.match(await page.getByRole('searchbox').inputValue(), /^is:/);
  });
});

inBrowser('columns sort in both directions', async () => {
  await pages.show(BUS, async (page) => {
    const header = page.getByRole('columnheader', { name: 'symbol' });
    assert.is(await header.getAttribute('aria-sort'), 'ascending');
    await header.getByRole('button').click();
    assert.is(await header.getAttribute('aria-sort'), 'descending');
    assert.is((await rows(page))[0], 'mode_set');
    await page.getByRole('columnheader', { name: 'causes' }).getByRole('button').click();
    assert.is((await rows(page))[0], 'bus_probe', 'it has most causes');
  });
});

inBrowser('keys go through causes, symbols and types', async () => {
  await pages.show(BUS, async (page) => {
    await page.keyboard.press('j');
    await untilFocused(page, 'SUMMARY 1');
    await page.keyboard.press('j');
    await untilFocused(page, 'SUMMARY 2');
    await page.keyboard.press('ArrowUp');
    await untilFocused(page, 'SUMMARY 1');
    const isOpen = "document.querySelector('article.cause details').open";
    assert.is(await page.evaluate(isOpen), true);
    await page.keyboard.press('Enter');
    assert.is(await page.evaluate(isOpen), false);
    await page.getByRole('grid').focus();
    for (const key of ['ArrowDown', 'j', 'j', 'k', 'Home', 'End', 'Home', 'ArrowDown', 'ArrowDown'])
      await page.keyboard.press(key);
    assert.is(await page.locator('.row.active .name').textContent(), 'bus_probe');
    assert.is(await page.locator('.panel h3 code').textContent(), 'bus_probe');
    await page.keyboard.press('Enter');
    await untilFocused(page, 'ASIDE bus_probe');
    await untilAt(page, '#symbol-bus_probe');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await untilFocused(page, 'LI');
    assert.is(await page.getByRole('treeitem').count(), 3);
    await page.keyboard.press('ArrowLeft');
    assert.is(await page.locator('[role=treeitem]:visible').count(), 2);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await untilAt(page, '#cause-struct.dev');
    await untilFocused(page, 'SUMMARY 1');
    await page.keyboard.press('?');
    assert.ok(await page.getByRole('dialog').isVisible());
    await page.keyboard.press('Escape');
    assert.not.ok(await page.getByRole('dialog').isVisible());
  });
});

inBrowser('everything can be reached with Tab, and the focus is seen', async () => {
  await pages.show(BUS, async (page) => {
    const met = new Set<string>();
    for (let count = 0; count < 80; count++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
      const name = await focused(page);
      if (!name.startsWith('BODY')) assert.is(outline, 'solid', name);
      met.add(name.split(' ', 1)[0] ?? '');
    }
    for (const tag of ['A', 'INPUT', 'BUTTON', 'SUMMARY', 'DIV']) assert.ok(met.has(tag), tag);
  });
});

inBrowser('links to causes, symbols and types open them, and go there', async () => {
  await pages.show(
    BUS,
    async (page) => {
      assert.is(await page.locator('.row.active .name').textContent(), 'bus_add');
      await eventually(page, () =>
        page.locator('.row.active').evaluate((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top > 0 && bottom <= 900;
        }),
      );
      assert.is(await page.getByRole('treeitem').count(), 2);
      assert.match(
        await page.getByRole('tree').innerText(),
        /parameter bus struct bus[^]*member dev at 0 struct dev changed size: 8 -> 16/,
      );
    },
    { anchor: '#symbol-bus_add' },
  );
  await pages.show(
    BUS,
    async (page, url) => {
      await untilFocused(page, 'SUMMARY 2');
      await page.keyboard.press('Enter');
      await page.keyboard.press('/');
      await page.keyboard.type('bus_add');
      await page.locator('#found', { hasText: 'of' }).waitFor();
      assert.equal(await causes(page), ['struct dev']);
      await page.goto(`${url}#cause-bus_count`);
      await untilFocused(page, 'SUMMARY 3');
      await page.goto(`${url}#type-struct.bus`);
      await untilFocused(page, 'ASIDE struct bus');
      assert.is(await page.getByRole('treeitem').count(), 1);
      await page.goto(`${url}#type-nothing`);
      await page.goto(`${url}#symbol-nothing`);
      assert.match(await page.getByRole('status').innerText(), /not in this report/);
    },
    { anchor: '#cause-enum.mode' },
  );
});

inBrowser('folded lines are shown when they are wanted', async () => {
  const members = (isNew: boolean): string =>
    Array.from(
      { length: 40 },
      (_, index) =>
        `member base_type int byte_size(4) encoding(5) m${index}${isNew && index === 39 ? 'x' : ''} data_member_location(${4 * index})`,
    ).join(' , ');
  const side = (isNew: boolean): string =>
    `s#a structure_type a { ${members(isNew)} } byte_size(160)\nf variable s#a\n`;
  await pages.show(htmlReport(side(false), side(true)).page, async (page) => {
    const lines = page.locator('.sides tbody tr');
    const before = await lines.count();
    await page.getByRole('button', { name: '37 more lines' }).click();
    assert.is(await lines.count(), before + 36);
    assert.equal(
      (await lines.nth(5).locator('td').allTextContents()).map((text) => text.trim()),
      ['16', 'int m4;', '16', 'int m4;'],
    );
  });
});

inBrowser('of ten thousand symbols only those in sight are elements, and all can be reached', async () => {
  const { page: html } = htmlReport(manySymbols(10_000, false), manySymbols(10_000, true));
  await pages.show(html, async (page) => {
    assert.is(await page.getByRole('grid').getAttribute('aria-rowcount'), '10001');
    const count = async (): Promise<number> => (await rows(page)).length;
    assert.ok((await count()) < 100);
    await page.getByRole('grid').focus();
    await page.keyboard.press('End');
    assert.is(await page.locator('.row.active .name').textContent(), 'symbol_09999');
    assert.ok((await count()) < 100);
    await page.keyboard.press('/');
    await page.keyboard.type('symbol_0421');
    await page.locator('#count-symbols', { hasText: /^10$/ }).waitFor();
    assert.is((await rows(page))[0], 'symbol_04210');
  });
});

inBrowser('hostile names are text everywhere', async () => {
  const { page: html } = htmlReport(HOSTILE_OLD, HOSTILE_NEW, [
    '</title><script>window.hacked=1</script>',
    '"><img src=x>',
  ]);
  await pages.show(html, async (page, url) => {
    const isHarmless = async (): Promise<void> => {
      assert.is(await page.evaluate('window.hacked'), undefined);
      assert.is(await page.locator('img, iframe, object, embed, form, base, link, foreignObject').count(), 0);
      assert.is(await page.locator('script').count(), 2);
    };
    await isHarmless();
    for (const name of HOSTILE_NAMES.map(unicode)) {
      for (const kind of ['symbol', 'type'] as const) {
        await page.goto(`${url}#${anchorOf(kind, kind === 'type' ? `struct ${name}` : name)}`);
        await page.locator('.panel h3').waitFor();
        assert.match(
          await page.locator('.panel h3').innerText(),
          kind === 'type' ? /^struct / : /^(?!struct )/,
        );
      }
      await page.getByRole('searchbox').fill(name.slice(0, 12));
      await isHarmless();
    }
    assert.not.match(await page.locator('body').innerText(), /[\u202a-\u202e\u2066-\u2069]/);
    await page.getByRole('searchbox').fill('');
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await isHarmless();
  });
});

inBrowser('without its script the page has the causes, and lists the symbols', async () => {
  await pages.show(
    BUS,
    async (page) => {
      assert.equal(await causes(page), ['struct dev', 'enum mode', 'bus_count']);
      await page.locator('article.cause summary').first().click();
      assert.match(await page.locator('.plain').innerText(), /bus_probe changed: struct dev, enum mode\n/);
      assert.is(await page.locator('.plain li').count(), 6);
    },
    { javaScriptEnabled: false },
  );
});

inBrowser('on paper all causes are open, and all symbols are listed', async () => {
  await pages.show(BUS, async (page) => {
    await page.getByRole('button', { name: 'Close all' }).click();
    assert.not.ok(await page.locator('.sides').first().isVisible());
    await page.getByRole('searchbox').fill('bus');
    await page.locator('#count-symbols', { hasText: /^3$/ }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assert.ok(await page.locator('.sides').first().isVisible());
    assert.not.ok(await page.getByRole('grid').isVisible());
    assert.is(await page.locator('.plain li').count(), 3, 'those that the filter shows');
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    assert.is(await page.locator('.plain li').count(), 0);
  });
});

inBrowser('on 380 pixels nothing is wider than the page', async () => {
  for (const html of [BUS, htmlReport(HOSTILE_OLD, HOSTILE_NEW).page])
    await pages.show(
      html,
      async (page) => {
        assert.is(await page.evaluate('document.documentElement.scrollWidth'), 380);
        await page.getByRole('grid').focus();
        await page.keyboard.press('j');
        await page.keyboard.press('Enter');
        assert.ok(await page.locator('.panel').isVisible());
        assert.is(await page.evaluate('document.documentElement.scrollWidth'), 380);
      },
      { viewport: { width: 380, height: 800 } },
    );
});

inBrowser('light and dark are those of the system, until the reader chooses', async () => {
  const paper = (page: Page): Promise<string> =>
    page.evaluate('getComputedStyle(document.body).backgroundColor');
  await pages.show(
    BUS,
    async (page) => {
      const dark = await paper(page);
      await page.getByRole('button', { name: 'Theme: auto' }).click();
      assert.is.not(await paper(page), dark);
      await page.reload();
      assert.is.not(await paper(page), dark, 'the choice stays');
      await page.getByRole('button', { name: 'Theme: light' }).click();
      assert.is(await paper(page), dark);
    },
    { colorScheme: 'dark' },
  );
});

/** Relative luminance of `rgb(…)`. WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = Array.from(colour.matchAll(/[\d.]+/gu), ([part]) => {
    const value = Number(part) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colours of all texts on what is behind them, as `text on paper`. */
const COLOURS = `[...new Set([...document.querySelectorAll('main *, header *, nav *, dialog *')].filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')).map((one) => {
  let behind = one;
  while (behind !== null && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
  return getComputedStyle(one).color + ' on ' + getComputedStyle(behind ?? document.body).backgroundColor;
}))]`;

for (const colorScheme of ['light', 'dark'] as const)
  inBrowser(`all ${colorScheme} text has the contrast of level AA`, async () => {
    await pages.show(
      BUS,
      async (page) => {
        assert.ok(await page.locator('.sides').first().isVisible());
        await page.locator('.rows .row').first().click();
        await page.keyboard.press('?');
        const pairs = await page.evaluate<readonly string[]>(COLOURS);
        assert.ok(pairs.length > 8);
        for (const pair of pairs) {
          const [text = 0, paper = 0] = pair.split(' on ').map(luminance);
          const contrast = (Math.max(text, paper) + 0.05) / (Math.min(text, paper) + 0.05);
          assert.ok(contrast >= 4.5, `${pair}: ${contrast}`);
        }
      },
      { colorScheme },
    );
  });

test.run();
