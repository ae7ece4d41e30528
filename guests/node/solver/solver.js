'use strict';
// One candidate, in a process of its own: reads calls from descriptor 3, answers on descriptor 4. It never sees an expected value.
//
// Frames are a 32-bit little-endian length and that many bytes of JSON; values as codec.js says.
//   ["pin", seed] before all else       ["ok", null, null]
//   ["load", program, entryPoint, exact]   ["ok", null, null] | ["raise", type, message]
//   ["call", function, [arguments]]     ["ok", value, changed arguments or null] | ["raise", type, message] | ["unsupported", type]
// A promise is awaited before the answer; one that can never settle is unsupported.

const path = require('path');
const vm = require('vm');
const Module = require('module');
const p = require('./primordials.js');
const { encode, decode, Unsupported } = require('./codec.js');
const { pin } = require('./pin.js');

const REQUESTS = 3;
const REPLIES = 4;
const MESSAGE_CHARACTERS = 4000;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

const head = p.bufferAlloc(4);
let resolve = () => undefined;
let exact = false;
let waiting = false;

function fill(buffer) {
  let done = 0;
  while (done < buffer.length) {
    const got = p.readSync(REQUESTS, buffer, done, buffer.length - done, null);
    if (got === 0) {
      p.exit(0);
    }
    done += got;
  }
}

function receive() {
  fill(head);
  const body = p.bufferAlloc(p.readLength(head, 0));
  fill(body);
  return p.parseJson(p.utf8(body, 0, body.length));
}

function send(text) {
  const length = p.utf8Length(text, 'utf8');
  const frame = p.bufferAlloc(4 + length);
  p.writeLength(frame, length, 0);
  p.utf8Write(frame, text, 4, length);
  for (let sent = 0; sent < frame.length; ) {
    sent += p.writeSync(REPLIES, frame, sent, frame.length - sent);
  }
}

function sendError(error) {
  if (!p.isProxy(error) && error instanceof Unsupported) {
    send('["unsupported",' + p.quote(error.type) + ']');
  } else {
    const told = describe(error);
    send('["raise",' + p.quote(told.type) + ',' + p.quote(p.slice(told.message, 0, MESSAGE_CHARACTERS)) + ']');
  }
}

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

/** Runs the program as CommonJS. Its last line, ours, resolves names in its scope. */
function load(program) {
  const file = path.join(process.cwd(), 'solution.js');
  const module = new Module(file);
  module.filename = file;
  module.paths = Module._nodeModulePaths(process.cwd());
  const text = program.replace(/^#!.*/, '') + '\n;return (__name) => eval(__name);';
  const names = ['exports', 'require', 'module', '__filename', '__dirname'];
  const body = vm.compileFunction(text, names, { filename: file });
  const require = Module.createRequire(file);
  const inner = p.apply(body, module.exports, [module.exports, require, module, file, path.dirname(file)]);
  resolve = (name) => {
    let found;
    try {
      found = typeof inner === 'function' ? inner(name) : undefined;
    } catch {
      found = undefined;
    }
    const exported = module.exports;
    if (typeof found !== 'function' && exported !== null && typeof exported === 'object') {
      found = exported[name];
    }
    return typeof found !== 'function' && typeof exported === 'function' ? exported : found;
  };
}

function find(name) {
  const found = p.test(IDENTIFIER, name) === null ? undefined : resolve(name);
  if (typeof found !== 'function') {
    throw new ReferenceError(name + ' is not a function of the program');
  }
  return found;
}

function call(name, nodes) {
  const given = decode(nodes);
  const before = encode(given, exact);
  const passed = [];
  for (let i = 0; i < given.length; i++) {
    p.defineProperty(passed, i, { __proto__: null, value: given[i], writable: true, enumerable: true, configurable: true });
  }
  const answer = (value) => {
    const result = encode(value, exact);
    const after = encode(given, exact);
    send('["ok",' + result + ',' + (after === before ? 'null' : after) + ']');
  };
  const value = p.apply(find(name), undefined, passed);
  if (p.isPromise(value)) {
    settle(value, answer);
  } else {
    answer(value);
  }
}

function settle(promise, answer) {
  const finish = (act) => {
    waiting = false;
    try {
      act();
    } catch (error) {
      sendError(error);
    }
    serve();
  };
  waiting = true;
  p.then(
    promise,
    (value) => finish(() => answer(value)),
    (error) => finish(() => sendError(error)),
  );
}

function handle(request) {
  const action = request[0];
  const first = request[1];
  if (action === 'call') {
    return call(first, request[2]);
  }
  if (action === 'pin') {
    pin(first);
  } else if (action === 'load') {
    exact = request[3] === true;
    load(first);
    find(request[2]);
  } else {
    throw new TypeError('no such request: ' + action);
  }
  return send('["ok",null,null]');
}

/** Serves until a promise has to be awaited; its settling goes on here. */
function serve() {
  while (!waiting) {
    const request = receive();
    try {
      handle(request);
    } catch (error) {
      sendError(error);
    }
  }
}

process.on('beforeExit', () => {
  if (waiting) {
    waiting = false;
    send('["unsupported","promise that never settles"]');
    serve();
  }
});

serve();
