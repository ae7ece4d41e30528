'use strict';
// Which built-in objects an engine has, and their properties, by names that mean the same in every engine. Started by Node it
// prints {"Array.prototype": ["at", "@@iterator", ...], ...}.

const { getOwnPropertyDescriptor, getPrototypeOf } = Object;

const isObject = (value) => value !== null && (typeof value === 'object' || typeof value === 'function');
const keyName = (key) => (typeof key === 'symbol' ? '@@' + key.description : key);

/** Built-in objects that have no name of their own. */
function unnamed() {
  const iterator = (iterable) => getPrototypeOf(iterable[Symbol.iterator]());
  const generator = getPrototypeOf(function* () {});
  const asyncGenerator = getPrototypeOf(async function* () {});
  return {
    '%Iterator%': getPrototypeOf(iterator([])),
    '%ArrayIterator%': iterator([]),
    '%MapIterator%': iterator(new Map()),
    '%SetIterator%': iterator(new Set()),
    '%StringIterator%': iterator(''),
    '%RegExpStringIterator%': getPrototypeOf('a'.matchAll(/a/g)),
    '%TypedArray%': getPrototypeOf(Uint8Array),
    '%TypedArray%.prototype': getPrototypeOf(Uint8Array.prototype),
    '%GeneratorFunction%': generator,
    '%Generator%': generator.prototype,
    '%AsyncGeneratorFunction%': asyncGenerator,
    '%AsyncGenerator%': asyncGenerator.prototype,
    '%AsyncFunction%': getPrototypeOf(async () => {}),
  };
}

/** All built-in objects by name. */
function places() {
  const found = { __proto__: null, globalThis, ...unnamed() };
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const value = getOwnPropertyDescriptor(globalThis, name).value;
    if (isObject(value) && value !== globalThis) {
      found[name] = value;
      const prototype = getOwnPropertyDescriptor(value, 'prototype');
      if (prototype !== undefined && isObject(prototype.value)) {
        found[name + '.prototype'] = prototype.value;
      }
    }
  }
  return found;
}

/** The properties of each. */
function survey() {
  const surface = {};
  for (const [name, place] of Object.entries(places())) {
    surface[name] = Reflect.ownKeys(place).map(keyName);
  }
  return surface;
}

module.exports = { __proto__: null, keyName, places, survey };

if (typeof process !== 'undefined') {
  process.stdout.write(JSON.stringify(survey()));
}
