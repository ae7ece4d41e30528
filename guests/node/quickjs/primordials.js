'use strict';
// QuickJS's answers to what ../solver/primordials.js takes from Node, for the codec and the calls that both engines share.

const { leave } = require('./common_ground.js');

const uncurry = Function.prototype.bind.bind(Function.prototype.call);
const getter = (prototype, name) => uncurry(Object.getOwnPropertyDescriptor(prototype, name).get);
const { getPrototypeOf } = Object;
const promisePrototype = Promise.prototype;

/** Whether a method of a kind takes a value for one of its own. */
function brand(method) {
  return (value) => {
    try {
      method(value);
      return true;
    } catch {
      return false;
    }
  };
}

const isView = ArrayBuffer.isView;
const typedArrayTag = getter(getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag);

module.exports = {
  __proto__: null,
  apply: Reflect.apply,
  defineProperty: Object.defineProperty,
  getPrototypeOf,
  keys: Object.keys,
  hasOwn: Object.hasOwn,
  objectPrototype: Object.prototype,
  isArray: Array.isArray,
  parseJson: JSON.parse,
  quote: JSON.stringify,
  BigInt,
  Date: class {
    constructor() {
      leave('Date');
    }
  },
  Map,
  Set,
  String,
  bufferFrom: () => leave('bytes'),
  base64: () => leave('bytes'),
  digits: uncurry(BigInt.prototype.toString),
  forEachOfMap: uncurry(Map.prototype.forEach),
  forEachOfSet: uncurry(Set.prototype.forEach),
  setInMap: uncurry(Map.prototype.set),
  slice: uncurry(String.prototype.slice),
  test: uncurry(RegExp.prototype.exec),
  timeOf: () => leave('Date'),
  isDate: brand(uncurry(Date.prototype.getTime)),
  isMap: brand(getter(Map.prototype, 'size')),
  isSet: brand(getter(Set.prototype, 'size')),
  isProxy: () => false, // there is none on the common ground
  isPromise: (value) => value !== null && typeof value === 'object' && getPrototypeOf(value) === promisePrototype,
  isTypedArray: (value) => typedArrayTag(value) !== undefined,
  isUint8Array: (value) => typedArrayTag(value) === 'Uint8Array',
  isUint8ClampedArray: (value) => typedArrayTag(value) === 'Uint8ClampedArray',
  isDataView: (value) => isView(value) && typedArrayTag(value) === undefined,
  isAnyArrayBuffer: brand(getter(ArrayBuffer.prototype, 'byteLength')),
};
