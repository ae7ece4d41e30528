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
const p = require('./primordials.js');
const { RESOLVER, call, failure, finder } = require('./calls.js');

// What require('module') gives, without what that loads besides: each solver starts anew, so every module costs.
const Module = module.constructor;

const REQUESTS = 3;
const REPLIES = 4;

const head = p.bufferAlloc(4);
let find = finder(undefined, {});
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

/** Runs the program as CommonJS. */
function load(program) {
  const file = path.join(process.cwd(), 'solution.js');
  const module = new Module(file);
  module.filename = file;
  module.paths = Module._nodeModulePaths(process.cwd());
  const text = program.replace(/^#!.*/, '') + RESOLVER;
  const names = ['exports', 'require', 'module', '__filename', '__dirname'];
  const body = vm.compileFunction(text, names, { filename: file });
  const require = Module.createRequire(file);
  find = finder(p.apply(body, module.exports, [module.exports, require, module, file, path.dirname(file)]), module);
}

function answer(name, nodes) {
  const called = call(find(name), nodes, exact);
  if (p.isPromise(called.value)) {
    settle(called.value, called.reply);
  } else {
    send(called.reply(called.value));
  }
}

function settle(promise, reply) {
  const finish = (act) => {
    waiting = false;
    try {
      send(act());
    } catch (error) {
      send(failure(error));
    }
    serve();
  };
  waiting = true;
  p.then(
    promise,
    (value) => finish(() => reply(value)),
    (error) => finish(() => failure(error)),
  );
}

function handle(request) {
  const action = request[0];
  const first = request[1];
  if (action === 'call') {
    return answer(first, request[2]);
  }
  if (action === 'pin') {
    // Loads half as much again as all the rest, and few are pinned. No candidate has run yet.
    require('./pin.js').pin(first);
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
      send(failure(error));
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
