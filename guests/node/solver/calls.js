'use strict';
// What a solver says about a call, whichever engine it runs in: replies as solver.js lists them.

const p = require('./primordials.js');
const { encode, decode, Unsupported } = require('./codec.js');

const MESSAGE_CHARACTERS = 4000;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** The last line, ours, of a program: it resolves names in the program's scope. */
const RESOLVER = '\n;return (__name) => eval(__name);';

/** Type and message of anything thrown, without trusting it. */
function describe(error) {
  const told = { __proto__: null, type: 'Error', message: '' };
  try {
    if (error === null || typeof error !== 'object') {
      told.type = typeof error;
      told.message = typeof error === 'function' ? '' : p.String(error);
    } else if (!p.isProxy(error)) {
      const type = error.name;
      const message = error.message;
      told.type = typeof type === 'string' ? p.slice(type, 0, 80) : 'Error';
      told.message = typeof message === 'string' ? message : '';
    }
  } catch {
    // A getter of the candidate's failed; what is known stays.
  }
  return told;
}

/** The reply that tells an error. */
function failure(error) {
  if (!p.isProxy(error) && error instanceof Unsupported) {
    return '["unsupported",' + p.quote(error.type) + ']';
  }
  const told = describe(error);
  return '["raise",' + p.quote(told.type) + ',' + p.quote(p.slice(told.message, 0, MESSAGE_CHARACTERS)) + ']';
}

/** Finds functions of a loaded program; inner is what its RESOLVER returned. */
function finder(inner, module) {
  return (name) => {
    let found;
    try {
      found = p.test(IDENTIFIER, name) !== null && typeof inner === 'function' ? inner(name) : undefined;
    } catch {
      found = undefined;
    }
    const exported = module.exports;
    if (typeof found !== 'function' && exported !== null && typeof exported === 'object') {
      found = exported[name];
    }
    const chosen = typeof found !== 'function' && typeof exported === 'function' ? exported : found;
    if (typeof chosen !== 'function') {
      throw new ReferenceError(name + ' is not a function of the program');
    }
    return chosen;
  };
}

/** Calls a function: the value it returned, and what makes the reply of a value. */
function call(target, nodes, exact) {
  const given = decode(nodes);
  const before = encode(given, exact);
  const passed = [];
  for (let i = 0; i < given.length; i++) {
    p.defineProperty(passed, i, { __proto__: null, value: given[i], writable: true, enumerable: true, configurable: true });
  }
  const value = p.apply(target, undefined, passed);
  const reply = (settled) => {
    const result = encode(settled, exact);
    const after = encode(given, exact);
    return '["ok",' + result + ',' + (after === before ? 'null' : after) + ']';
  };
  return { __proto__: null, value, reply };
}

module.exports = { __proto__: null, RESOLVER, call, failure, finder };
