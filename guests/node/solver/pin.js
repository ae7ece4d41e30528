'use strict';
// Makes the clock and every generator that is not cryptographic the same in each process that is pinned with the same number.
// The clock goes on by one microsecond with every look at it, so that a loop that waits for it ends. crypto stays what it is.

const { performance } = require('perf_hooks');
const os = require('os');
const v8 = require('v8');

const START = 1700000000;
const SEEDS = 1000000007;

function pin(seed) {
  let microseconds = BigInt(START + (((seed % SEEDS) + SEEDS) % SEEDS)) * 1000000n;
  const first = microseconds;
  const look = () => microseconds++;
  const milliseconds = () => Number(look() / 1000n);
  v8.setFlagsFromString('--random-seed=' + ((Math.abs(seed) % 2147483646) + 1));
  Math.random = generator(seed);
  pinDate(milliseconds);
  performance.now = () => Number(look() - first) / 1000;
  Object.defineProperty(performance, 'timeOrigin', { value: Number(first / 1000n) });
  process.hrtime = hrtime(() => look() * 1000n);
  process.uptime = () => Number(look() - first) / 1e6;
  process.cpuUsage = () => ({ user: 1000, system: 1000 });
  os.uptime = () => Number(look() - first) / 1e6;
  os.loadavg = () => [0, 0, 0];
  os.freemem = () => 1073741824;
  Object.defineProperty(process, 'pid', { value: 4242, enumerable: true });
  Object.defineProperty(process, 'ppid', { value: 4241, enumerable: true });
}

/** SplitMix32: a published mixing of a counter; any fixed sequence would do. */
function generator(seed) {
  let state = seed | 0;
  return function random() {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 4294967296;
  };
}

function pinDate(milliseconds) {
  const Real = Date;
  const construct = Reflect.construct;
  function PinnedDate() {
    if (new.target === undefined) {
      return new Real(milliseconds()).toString();
    }
    const given = arguments.length === 0 ? [milliseconds()] : arguments;
    return construct(Real, given, new.target === PinnedDate ? Real : new.target);
  }
  PinnedDate.prototype = Real.prototype;
  PinnedDate.UTC = Real.UTC;
  PinnedDate.parse = Real.parse;
  PinnedDate.now = milliseconds;
  Object.defineProperty(PinnedDate, 'name', { value: 'Date' });
  Object.defineProperty(PinnedDate, 'length', { value: 7 });
  Object.defineProperty(Real.prototype, 'constructor', { value: PinnedDate, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: PinnedDate, writable: true, configurable: true });
}

function hrtime(nanoseconds) {
  const pinned = function hrtime(since) {
    const now = nanoseconds();
    const before = since === undefined ? 0n : BigInt(since[0]) * 1000000000n + BigInt(since[1]);
    return [Number((now - before) / 1000000000n), Number((now - before) % 1000000000n)];
  };
  pinned.bigint = nanoseconds;
  return pinned;
}

module.exports = { pin };
