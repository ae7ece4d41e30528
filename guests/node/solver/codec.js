'use strict';
// Plain data as tagged JSON. Encoding handles values that a candidate made: it calls nothing of theirs but their own getters.
//
// null, true, "text", 12, 1.5     themselves; undefined is null
// {"i": "-0x1f"}                  a bigint
// {"f": "nan|inf|-inf|-0.0"}      numbers that JSON lacks
// {"b": "base64"}                 Buffer, Uint8Array, ArrayBuffer, DataView
// [1, 2]                          an array (holes are null), a Set, a typed array of wider numbers
// {"d": [["key", value], ...]}    a plain object or a Map
//
// Tests in JavaScript want to know more. In the exact form also
// {"u": 0}                        undefined, and a hole of an array
// {"m": [[key, value], ...]}, {"s": [..]}, {"D": milliseconds}   Map, Set, Date

const p = require('./primordials.js');

const DEPTH = 400;
const CHARACTERS = 16 << 20;

/** Thrown for what cannot cross; `type` names it. */
class Unsupported {
  // A field and not an assignment, which a setter that the candidate put on Object.prototype would catch.
  type = undefined;

  constructor(type) {
    this.type = type;
  }
}

class Encoder {
  text = '';
  exact = false;

  constructor(exact) {
    this.exact = exact;
  }

  add(text) {
    this.text += text;
    if (this.text.length > CHARACTERS) {
      throw new Unsupported('value of more than ' + CHARACTERS + ' characters');
    }
  }

  value(value, depth) {
    switch (typeof value) {
      case 'undefined':
        return this.add(this.exact ? '{"u":0}' : 'null');
      case 'boolean':
        return this.add(value ? 'true' : 'false');
      case 'string':
        return this.string(value);
      case 'number':
        return this.number(value);
      case 'bigint':
        return this.add('{"i":"' + (value < 0n ? '-0x' + p.digits(-value, 16) : '0x' + p.digits(value, 16)) + '"}');
      case 'object':
        return value === null ? this.add('null') : this.object(value, depth);
      default:
        throw new Unsupported(typeof value);
    }
  }

  string(value) {
    if (value.length > CHARACTERS) {
      throw new Unsupported('value of more than ' + CHARACTERS + ' characters');
    }
    this.add(p.quote(value));
  }

  number(value) {
    if (value !== value) {
      this.add('{"f":"nan"}');
    } else if (value === Infinity || value === -Infinity) {
      this.add(value > 0 ? '{"f":"inf"}' : '{"f":"-inf"}');
    } else if (value === 0 && 1 / value < 0) {
      this.add('{"f":"-0.0"}');
    } else {
      this.add('' + value);
    }
  }

  object(value, depth) {
    if (depth > DEPTH) {
      throw new Unsupported('value nested more than ' + DEPTH + ' deep');
    }
    if (p.isProxy(value)) {
      throw new Unsupported('Proxy');
    }
    if (p.isArray(value)) {
      this.array(value, depth);
    } else if (p.isMap(value)) {
      this.entries(this.exact ? 'm' : 'd', (each) => p.forEachOfMap(value, (item, key) => each(key, item)), depth);
    } else if (p.isSet(value)) {
      this.set(value, depth);
    } else if (this.exact && p.isDate(value)) {
      const time = p.timeOf(value);
      this.add('{"D":' + (time === time ? time : 'null') + '}');
    } else if (p.isTypedArray(value) || p.isAnyArrayBuffer(value) || p.isDataView(value)) {
      this.binary(value, depth);
    } else if (isPlain(value)) {
      const keys = p.keys(value);
      this.entries('d', (each) => {
        for (let i = 0; i < keys.length; i++) {
          each(keys[i], value[keys[i]]);
        }
      }, depth);
    } else {
      throw new Unsupported(typeName(value));
    }
  }

  array(value, depth) {
    const length = value.length;
    this.list((each) => {
      for (let i = 0; i < length; i++) {
        each(p.hasOwn(value, i) ? value[i] : undefined);
      }
    }, depth);
  }

  set(value, depth) {
    this.add(this.exact ? '{"s":' : '');
    this.list((each) => p.forEachOfSet(value, (item) => each(item)), depth);
    this.add(this.exact ? '}' : '');
  }

  binary(value, depth) {
    const wide = p.isTypedArray(value) && !p.isUint8Array(value) && !p.isUint8ClampedArray(value);
    if (wide) {
      this.array(value, depth);
    } else {
      const buffer = p.isAnyArrayBuffer(value) ? value : value.buffer;
      const bytes = p.isAnyArrayBuffer(value)
        ? p.bufferFrom(buffer)
        : p.bufferFrom(buffer, value.byteOffset, value.byteLength);
      this.add('{"b":"');
      this.add(p.base64(bytes, 0, bytes.length));
      this.add('"}');
    }
  }

  list(forEach, depth) {
    let separator = '[';
    forEach((item) => {
      this.add(separator);
      separator = ',';
      this.value(item, depth + 1);
    });
    this.add(separator === '[' ? '[]' : ']');
  }

  entries(tag, forEach, depth) {
    let separator = '{"' + tag + '":[[';
    forEach((key, item) => {
      this.add(separator);
      separator = ',[';
      this.value(key, depth + 1);
      this.add(',');
      this.value(item, depth + 1);
      this.add(']');
    });
    this.add(separator === ',[' ? ']}' : '{"' + tag + '":[]}');
  }
}

/** Whether it is an object literal, of this realm or another. */
function isPlain(value) {
  const prototype = p.getPrototypeOf(value);
  if (prototype === null || prototype === p.objectPrototype) {
    return !p.isDate(value) && !p.isPromise(value);
  }
  return p.getPrototypeOf(prototype) === null && p.hasOwn(prototype, '__lookupGetter__');
}

function typeName(value) {
  try {
    const name = value.constructor.name;
    return typeof name === 'string' && name !== '' ? p.slice(name, 0, 80) : 'object';
  } catch {
    return 'object';
  }
}

/** Throws Unsupported, or what a getter of the candidate throws. */
function encode(value, exact) {
  const encoder = new Encoder(exact === true);
  encoder.value(value, 0);
  return encoder.text;
}

/** @param node what JSON.parse made of a value that the tester sent */
function decode(node) {
  if (node === null || typeof node !== 'object') {
    return node;
  }
  if (p.isArray(node)) {
    for (let i = 0; i < node.length; i++) {
      node[i] = decode(node[i]);
    }
    return node;
  }
  const tag = p.keys(node)[0];
  const content = node[tag];
  switch (tag) {
    case 'i':
      return content[0] === '-' ? -p.BigInt(p.slice(content, 1)) : p.BigInt(content);
    case 'f':
      return content === 'nan' ? NaN : content === 'inf' ? Infinity : content === '-inf' ? -Infinity : -0;
    case 'b':
      return p.bufferFrom(content, 'base64');
    case 'd':
      return decodeEntries(content);
    case 'u':
      return undefined;
    case 'm':
      return decodeMap(content);
    case 's':
      return new p.Set(decode(content));
    case 'D':
      return new p.Date(content === null ? NaN : content);
    default:
      throw new Unsupported('tag ' + tag);
  }
}

/** An object when all keys are texts, else a Map. */
function decodeEntries(entries) {
  for (let i = 0; i < entries.length; i++) {
    if (typeof entries[i][0] !== 'string') {
      return decodeMap(entries);
    }
  }
  const target = {};
  for (let i = 0; i < entries.length; i++) {
    // An own property even when it is called __proto__, as JSON.parse does.
    p.defineProperty(target, entries[i][0], {
      __proto__: null,
      value: decode(entries[i][1]),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return target;
}

function decodeMap(entries) {
  const target = new p.Map();
  for (let i = 0; i < entries.length; i++) {
    p.setInMap(target, decode(entries[i][0]), decode(entries[i][1]));
  }
  return target;
}

module.exports = { __proto__: null, encode, decode, Unsupported };
