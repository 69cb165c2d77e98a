import type { Browser, Page } from 'playwright-core';
import { medianOf, targets, type Result } from './results.ts';

/** A thing that a reader does on a page, as often as it takes to see its slowest moment. */
interface Operation {
  name: string;
  path: string;
  /** The pointer moves while it is pressed. */
  isMove?: boolean;
  /** The most milliseconds that it may take, where that is not what is promised of all. */
  target?: number;
  /** What comes before it and is not measured. */
  prepare?: (page: Page) => Promise<void>;
  operate: (page: Page) => Promise<void>;
}

/** Time for what a press sets going to be drawn. */
const rest = 120;
const rounds = 5;

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(rest);
  }
}

async function click(page: Page, name: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await page.getByRole('button', { name }).first().click();
    await page.waitForTimeout(rest);
  }
}

/** Brings the finder to life, its list of axes in the middle of the window: at its edge, frames are told of late. */
async function wakeExplorer(page: Page): Promise<void> {
  const axis = page.getByLabel('Across');
  await axis.focus();
  await page.getByRole('application').waitFor();
  await axis.evaluate((field) => field.scrollIntoView({ block: 'center' }));
}

/** What readers do most; a test does it too, so that none of it is looked for in vain after a page has changed. */
export const operations: readonly Operation[] = [
  {
    name: 'filter',
    path: '/roles/',
    operate: async (page) => {
      await page.getByLabel('Group').focus();
      await press(page, ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home']);
    },
  },
  { name: 'sort', path: '/roles/', operate: (page) => click(page, 'Median pay', 3) },
  {
    name: 'search',
    path: '/roles/',
    operate: async (page) => {
      await page.getByLabel('Find a job').focus();
      await press(page, [...'nurse', ...Array<string>(5).fill('Backspace')]);
    },
  },
  {
    name: 'search',
    path: '/tasks/',
    operate: async (page) => {
      await page.getByLabel('Find a task').focus();
      await press(page, [...'patient', ...Array<string>(7).fill('Backspace')]);
    },
  },
  {
    name: 'sort',
    path: '/tasks/',
    operate: async (page) => {
      await page.getByLabel('Order').focus();
      await press(page, ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Home']);
    },
  },
  {
    name: 'search',
    path: '/',
    operate: async (page) => {
      await page.getByLabel('Your job', { exact: true }).focus();
      await press(page, [...'softwear']);
    },
  },
  {
    name: 'pick for a comparison',
    path: '/roles/machine-learning-engineer/',
    operate: (page) => click(page, 'Compare Machine learning engineer', 4),
  },
  {
    name: 'sort a chart',
    // The link opens what the chart is folded into.
    path: '/roles/machine-learning-engineer/#chart-tasks',
    prepare: async (page) => {
      const order = page.locator('#chart-tasks').getByLabel('Order');
      await order.focus();
      await page.locator('#chart-tasks canvas').waitFor();
    },
    operate: (page) => press(page, ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Home']),
  },
  {
    name: 'move an hour',
    path: '/your-week/#v=1&job=registered-nurses',
    target: targets.slider,
    prepare: (page) => page.getByRole('slider').first().focus(),
    operate: (page) => press(page, [...Array<string>(4).fill('ArrowRight'), ...Array<string>(4).fill('ArrowLeft')]),
  },
  {
    name: 'choose another axis',
    path: '/explore/',
    prepare: wakeExplorer,
    operate: (page) => press(page, ['ArrowDown', 'ArrowDown', 'ArrowUp']),
  },
  {
    name: 'move a limit',
    path: '/explore/',
    prepare: async (page) => {
      await wakeExplorer(page);
      await page.locator('.finder-filters > summary').click();
      await page.getByRole('slider', { name: 'Median pay, at least' }).focus();
    },
    operate: (page) => press(page, ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']),
  },
  {
    name: 'choose a preset in the list',
    path: '/explore/',
    prepare: async (page) => {
      await wakeExplorer(page);
      await page.getByRole('radio', { name: 'List' }).check();
      await page.getByRole('button', { name: 'Median pay' }).waitFor();
      await page.getByLabel('Growing').focus();
    },
    operate: (page) => press(page, ['Space', 'Space', 'Space']),
  },
  {
    name: 'zoom',
    path: '/explore/',
    prepare: async (page) => {
      await wakeExplorer(page);
      await page.getByRole('application').focus();
    },
    operate: (page) => press(page, ['+', '+', '-', '0']),
  },
  {
    name: 'pan',
    path: '/explore/',
    isMove: true,
    prepare: async (page) => {
      await wakeExplorer(page);
      await page.getByRole('application').focus();
      await press(page, ['+', '+']);
    },
    operate: async (page) => {
      const box = await page.getByRole('application').boundingBox();
      if (!box) throw new Error('There is no chart to move.');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let step = 1; step <= 12; step += 1) {
        await page.mouse.move(x - step * 8, y + step * 4);
        await page.waitForTimeout(rest / 4);
      }
      await page.mouse.up();
      await page.waitForTimeout(rest);
    },
  },
];

/**
 * The script in the page: notes the longest time from an input until what it did is drawn. Moves of a pointer have no
 * such entry: for them it is the longest frame.
 */
function watch(isMove: boolean): void {
  const noted = { longest: 0 };
  Object.assign(globalThis, { noted });
  const type = isMove ? 'long-animation-frame' : 'event';
  new PerformanceObserver((list) => {
    for (const { duration, interactionId = 1 } of list.getEntries() as (PerformanceEntry & {
      interactionId?: number;
    })[]) {
      // A press or a key; a pointer that only comes over something is none.
      if (interactionId > 0) noted.longest = Math.max(noted.longest, duration);
    }
  }).observe({ type, durationThreshold: 16 } as PerformanceObserverInit);
}

/** Milliseconds of the longest interaction on a phone whose processor is slowed four times. */
async function longestOf(browser: Browser, origin: string, operation: Operation): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(new URL(operation.path, origin).href, { waitUntil: 'load' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await operation.prepare?.(page);
    await page.waitForTimeout(4 * rest);
    await page.evaluate(watch, operation.isMove ?? false);
    await operation.operate(page);
    await page.waitForTimeout(4 * rest);
    return await page.evaluate(() => (globalThis as unknown as { noted: { longest: number } }).noted.longest);
  } finally {
    await context.close();
  }
}

/** The longest interaction of everything that readers do most: the median of some rounds, since a machine has moods. */
export async function measureOperating(browser: Browser, origin: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const operation of operations) {
    const what = `${operation.path}: ${operation.name}`;
    const longest: number[] = [];
    try {
      for (let round = 0; round < rounds; round += 1) longest.push(await longestOf(browser, origin, operation));
    } catch (error) {
      // All else that is measured is worth printing.
      console.error(`${what} could not be measured:`, error);
      process.exitCode = 1;
      continue;
    }
    results.push({
      part: 'operating',
      what,
      found: medianOf(longest),
      unit: 'ms',
      target: operation.target ?? targets.interaction,
    });
  }
  return results;
}
