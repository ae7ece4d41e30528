'use strict';
// One candidate in QuickJS, in a process of its own. Requests and replies as ../solver/solver.js has them in the exact form, but
// for loading, which is not answered: that it failed is the answer to the first call, ["load", type, message].

const { leftFor, narrow } = require('./common_ground.js');
const { RESOLVER, call, failure, finder } = require('../solver/calls.js');
const p = require('./primordials.js');

const UNJUDGED = '["unsupported","left to Node"]';

let find = finder(undefined, {});
let broken = '';

/** The program sees what a CommonJS module sees; what it would load is left to Node. */
function load(program, entryPoint) {
  const module = { exports: {} };
  const body = new Function('exports', 'require', 'module', '__filename', '__dirname', program + RESOLVER);
  find = finder(p.apply(body, module.exports, [module.exports, undefined, module, 'solution.js', '/']), module);
  find(entryPoint);
}

function answer(request) {
  if (broken !== '') {
    return broken;
  }
  const called = call(find(request[1]), request[2], true);
  return p.isPromise(called.value) ? UNJUDGED : called.reply(called.value);
}

/** The reply to a request; empty to the first, which loads. */
function serve(text) {
  const request = p.parseJson(text);
  let reply;
  try {
    if (request[0] === 'load') {
      load(request[1], request[2]);
      return '';
    }
    reply = answer(request);
  } catch (error) {
    reply = failure(error);
  }
  if (request[0] === 'load') {
    broken = reply;
    return '';
  }
  return leftFor() === '' ? reply : UNJUDGED;
}

module.exports = { __proto__: null, narrow, serve };
