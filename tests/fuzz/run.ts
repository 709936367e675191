import { whatOf } from './attempts';
import { Tally } from './tally';
import { work } from './workers';

/** Tries many mutants: `npm run fuzz -- [count] [seed] [processes] [stories, files or tables]`. */
const [count = 20_000, seed = Date.now() % 1e9, processes = 2] = process.argv.slice(2, 5).map(Number);
const what = whatOf(process.argv[5]);
console.log(`${count} mutants of ${what} of seed ${seed}, in ${processes} processes`);

const tally = new Tally();
const start = performance.now();
let done = 0;
const runs = Array.from({ length: processes }, (_, from) =>
  work(what, [seed, from, processes, count], (result) => {
    tally.add(result);
    done += 1;
    if (done % 1000 === 0) console.log(`${done} in ${Math.round((performance.now() - start) / 1000)} s`);
    const { index, kind, outcome } = result;
    if (outcome.kind === 'defect') console.log(`defect: mutant ${index}, ${kind}: ${outcome.what}`);
  }),
);
const lost = (await Promise.allSettled(runs)).flatMap((run) =>
  run.status === 'rejected' ? [String(run.reason)] : [],
);

console.log(`\n${tally}`);
for (const reason of lost) console.log(reason);
if (tally.defects.length > 0 || lost.length > 0) process.exitCode = 1;
