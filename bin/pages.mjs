// How long public pages take over the loopback, one request at a time, beside a file from memory as the floor.
import {writeFileSync} from 'node:fs';

const [address, times, list] = process.argv.slice(2);
const MOST_P95 = 50;

async function first(path, field) {
  const answer = await fetch(address + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const page = await answer.json();
  return page.items.length ? page.items[0][field] : null;
}

async function timed(path) {
  const taken = [];
  for (let i = -20; i < Number(times); i++) {
    const begin = performance.now();
    const answer = await fetch(address + path, {headers: {Accept: 'text/html'}});
    await answer.arrayBuffer();
    const end = performance.now();
    if (answer.status === 429) throw new Error('429: the limits of the demo are too narrow to measure; see bin/pages --help');
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    if (i >= 0) taken.push(end - begin);
  }
  taken.sort((a, b) => a - b);
  return {p50: taken[Math.floor(taken.length * 0.5)], p95: taken[Math.floor(taken.length * 0.95)]};
}

const matter = await first('/api/public/matters?size=1', 'code');
const petition = await first('/api/public/petitions?size=1', 'code');
const pages = ['/', '/track', matter && `/track/${matter}`, matter && `/support/${matter}`, '/matters', '/matters/map', '/petitions',
  petition && `/petitions/${petition}`, '/accountability', '/receipt'].filter(Boolean);
writeFileSync(list, pages.join('\n') + '\n');

const floor = await timed('/assets/mark.svg');
console.log(`${times} requests each, one at a time, after 20; milliseconds to the whole answer`);
console.log(`${'p50'.padStart(7)} ${'p95'.padStart(7)} ${'x floor'.padStart(8)}  page`);
const row = (time, name) => console.log(`${time.p50.toFixed(1).padStart(7)} ${time.p95.toFixed(1).padStart(7)} ${(time.p50 / floor.p50).toFixed(1).padStart(8)}  ${name}`);
row(floor, '/assets/mark.svg (floor)');
let slow = 0;
for (const page of pages) {
  const time = await timed(page);
  if (time.p95 > MOST_P95) slow++;
  row(time, page);
}
console.log(slow ? `${slow} of ${pages.length} pages are above ${MOST_P95} ms at p95` : `all ${pages.length} pages within ${MOST_P95} ms at p95`);
