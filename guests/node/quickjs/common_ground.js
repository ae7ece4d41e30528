'use strict';
// Narrows QuickJS to what it shares with Node. What Node lacks is taken away; what Node does otherwise *leaves*: from then on this
// process gives no verdict any more, whatever the program makes of it, and Node judges.

const { keyName, places } = require('./surface.js');

/** Differ from Node's in ways that a program can notice, and are seldom used. */
const ABSENT = 'Proxy WeakRef FinalizationRegistry SharedArrayBuffer Atomics performance queueMicrotask DOMException Intl'.split(' ');
const LAST_DIGIT =
  'acos acosh asin asinh atan atan2 atanh cbrt cos cosh exp expm1 hypot log log10 log1p log2 sin sinh tan tanh'.split(' ');
const BY_LOCALE = {
  String: ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase', 'normalize'],
  Array: ['toLocaleString'],
  Number: ['toLocaleString'],
  BigInt: ['toLocaleString'],
  Object: ['toLocaleString'],
};
const MERGED_FROM = 64; // Node sorts shorter arrays by binary insertion
const PRINTED_CHARACTERS = 1 << 14;

let why = '';

/** @throws always; catching it changes nothing */
function leave(what) {
  why = why || what;
  throw new Error(what + ' is left to Node');
}

/** What the program used that is left to Node; empty while all is shared. */
function leftFor() {
  return why;
}

/** For a tester, which is trusted and goes on to the next sample. */
function begin() {
  why = '';
}

function replace(owner, name, make) {
  const original = owner[name];
  const replacement = make(original);
  Object.defineProperty(replacement, 'name', { value: original.name });
  Object.defineProperty(replacement, 'length', { value: original.length });
  Object.defineProperty(owner, name, { value: replacement, writable: true, enumerable: false, configurable: true });
}

function prune(surface) {
  for (const [name, place] of Object.entries(places())) {
    const allowed = new Set(surface[name] ?? []);
    if (allowed.size > 0) {
      Reflect.ownKeys(place)
        .filter((key) => !allowed.has(keyName(key)))
        .forEach((key) => delete place[key]);
    }
  }
  ABSENT.forEach((name) => delete globalThis[name]);
}

function narrowNumbers() {
  LAST_DIGIT.forEach((name) => replace(Math, name, () => () => leave('Math.' + name)));
  replace(Math, 'random', () => () => leave('Math.random'));
  const { isInteger, isSafeInteger } = Number;
  // Powers of whole numbers that are whole and exact are the same everywhere.
  replace(Math, 'pow', (original) => (base, exponent) => {
    const result = original(base, exponent);
    return isSafeInteger(+base) && isSafeInteger(+exponent) && exponent >= 0 && isSafeInteger(result) ? result : leave('Math.pow');
  });
  const { apply } = Reflect;
  replace(Number.prototype, 'toString', (original) => {
    return {
      toString(radix) {
        const text = apply(original, this, radix === undefined ? [] : [radix]);
        return radix === undefined || +radix === 10 || isInteger(+this) ? text : leave('digits of a fraction');
      },
    }.toString;
  });
}

/** Node's own order of comparisons for short arrays, so that a comparator that contradicts itself gives Node's result. */
function insertionSort(items, compare) {
  const count = items.length;
  if (count < 2) {
    return items;
  }
  const order = (a, b) => +compare(a, b);
  const descending = order(items[1], items[0]) < 0;
  let run = 2;
  while (run < count && order(items[run], items[run - 1]) < 0 === descending) {
    run += 1;
  }
  for (let low = 0, high = run - 1; descending && low < high; low++, high--) {
    [items[low], items[high]] = [items[high], items[low]];
  }
  for (let start = run; start < count; start++) {
    const pivot = items[start];
    let left = 0;
    let right = start;
    while (left < right) {
      const middle = (left + right) >> 1;
      if (order(pivot, items[middle]) < 0) {
        right = middle;
      } else {
        left = middle + 1;
      }
    }
    for (let place = start; place > left; place--) {
      items[place] = items[place - 1];
    }
    items[left] = pivot;
  }
  return items;
}

/** Whether neighbours agree on their order however they are asked; a sorted array of them is then the only one. */
function consistent(items, compare) {
  for (let place = 1; place < items.length; place++) {
    const forward = +compare(items[place - 1], items[place]);
    const backward = +compare(items[place], items[place - 1]);
    if (!(forward <= 0 && backward >= 0 && (forward === 0) === (backward === 0))) {
      return false;
    }
  }
  return true;
}

function narrowSorting() {
  const { isArray } = Array;
  const { apply } = Reflect;
  const { getPrototypeOf, hasOwn } = Object;
  const arrayPrototype = Array.prototype;
  const { slice } = arrayPrototype;
  const sortWith = (original, self, compare) => {
    if (compare === undefined || typeof compare !== 'function') {
      return apply(original, self, [compare]);
    }
    if (!isArray(self) || getPrototypeOf(self) !== arrayPrototype) {
      return leave('sorting what is no array');
    }
    for (let place = 0; place < self.length; place++) {
      if (self[place] === undefined || !hasOwn(self, place)) {
        return leave('sorting undefined');
      }
    }
    if (self.length >= MERGED_FROM) {
      const sorted = apply(original, self, [compare]);
      return consistent(sorted, compare) ? sorted : leave('a comparator that contradicts itself');
    }
    return insertionSort(apply(slice, self, []), compare);
  };
  replace(arrayPrototype, 'sort', (original) => {
    return {
      sort(compare) {
        const sorted = sortWith(original, this, compare);
        if (sorted !== this) {
          for (let place = 0; place < sorted.length; place++) {
            this[place] = sorted[place];
          }
        }
        return this;
      },
    }.sort;
  });
  replace(arrayPrototype, 'toSorted', (original) => {
    return {
      toSorted(compare) {
        const copy = isArray(this) ? apply(slice, this, []) : this;
        return compare === undefined ? apply(original, this, [compare]) : sortWith(original, copy, compare);
      },
    }.toSorted;
  });
  const typed = getPrototypeOf(Uint8Array.prototype);
  for (const name of ['sort', 'toSorted']) {
    replace(typed, name, () => () => leave('sorting a typed array'));
  }
}

/** Prints nothing, but leaves before a program prints what Node's judge would call too much. */
function quietConsole() {
  let printed = 0;
  const note = (...values) => {
    for (const value of values) {
      printed += typeof value === 'string' ? value.length : 1 << 8;
    }
    if (++printed > PRINTED_CHARACTERS) {
      leave('a long output');
    }
  };
  return { log: note, info: note, warn: note, error: note, debug: note };
}

/** @param surface what Node has, as surface.js prints it */
function narrow(surface) {
  prune(JSON.parse(surface));
  narrowNumbers();
  narrowSorting();
  for (const [type, names] of Object.entries(BY_LOCALE)) {
    names.forEach((name) => replace(globalThis[type].prototype, name, () => () => leave(name)));
  }
  const epoch = Date.prototype;
  const Left = function Date() {
    leave('Date');
  };
  for (const name of ['now', 'parse', 'UTC']) {
    Left[name] = () => leave('Date');
  }
  Object.defineProperty(Left, 'prototype', { value: epoch });
  Object.defineProperty(epoch, 'constructor', { value: Left, writable: true, enumerable: false, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Left, writable: true, enumerable: false, configurable: true });
  Object.defineProperty(globalThis, 'console', { value: quietConsole(), writable: true, enumerable: false, configurable: true });
}

module.exports = { __proto__: null, begin, leave, leftFor, narrow };
