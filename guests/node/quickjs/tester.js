'use strict';
// Runs tests written in JavaScript inside the judge's own QuickJS: trusted programs, whose calls of candidates cross as text.

const { begin, leave, leftFor, narrow } = require('./common_ground.js');
const { compile, verdictOf } = require('../tester/judging.js');

const tasks = new Map();
const { random } = Math;

/** @param text [task, test program, names of the functions under test] as JSON */
function learn(text) {
  const [task, test, names] = JSON.parse(text);
  try {
    tasks.set(task, { program: compile(test, names), names });
  } catch (error) {
    const raise = () => {
      throw error;
    };
    tasks.set(task, { program: raise, names });
  }
}

function forget() {
  tasks.clear();
}

/** The verdict on one sample as JSON, the place of the task in `learn`; exchange as in judging.js. */
function judge(task, exchange) {
  begin();
  const verdict = verdictOf(tasks.get(task), exchange, () => leave('require'));
  return leftFor() === '' ? JSON.stringify(verdict) : '{"verdict":"failed","reason":"UNSUPPORTED_VALUE","detail":"left to Node"}';
}

/** A test may draw its inputs: only what a candidate draws would tell one engine from the other. */
function narrowButDraw(surface) {
  narrow(surface);
  Math.random = random;
}

module.exports = { __proto__: null, forget, judge, learn, narrow: narrowButDraw };
