'use strict';
// Runs a test that is written in JavaScript: the functions under test live elsewhere. What a test calls is asked for through an
// exchange of texts, and only plain data comes back, so that nothing a candidate returns can act here.

const { encode, decode } = require('../solver/codec.js');

const DETAIL_CHARACTERS = 300;

/** What the candidate threw. */
class RemoteError extends Error {
  constructor(type, message) {
    super(message);
    this.name = type;
  }
}

/** What the candidate returned cannot cross. */
class UnsupportedValue extends Error {}

/** The candidate's process sent what our solver never sends. */
class BrokenProtocol extends Error {}

function call(exchange, name, given) {
  const text = exchange('["call",' + JSON.stringify(name) + ',' + encode(given, true) + ']');
  let reply;
  let value;
  let changed;
  try {
    reply = JSON.parse(text);
    value = reply[0] === 'ok' ? decode(reply[1]) : reply[1];
    changed = reply[0] === 'ok' && Array.isArray(reply[2]) ? decode(reply[2]) : null;
  } catch (error) {
    throw new BrokenProtocol('a reply that cannot be read: ' + error.name);
  }
  switch (reply[0]) {
    case 'ok':
      writeBack(given, changed);
      return value;
    case 'raise':
      throw new RemoteError(String(value), String(reply[2]));
    case 'unsupported':
      throw new UnsupportedValue(String(value));
    default:
      throw new BrokenProtocol('an unknown kind of reply');
  }
}

/** Makes the test's arguments look as the candidate left its copies. */
function writeBack(given, changed) {
  if (changed === null || changed.length !== given.length) {
    return;
  }
  given.forEach((ours, place) => {
    const theirs = changed[place];
    if (Array.isArray(ours) && Array.isArray(theirs)) {
      ours.splice(0, ours.length, ...theirs);
    } else if (isObject(ours) && isObject(theirs)) {
      Object.keys(ours).forEach((key) => delete ours[key]);
      Object.assign(ours, theirs);
    }
  });
}

function isObject(value) {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
}

/** A test as a function of console, require and the functions under test; throws what its syntax deserves. */
function compile(test, names) {
  return new Function('console', 'require', ...names, test);
}

function run(program, names, exchange, load) {
  const seen = { calls: 0, asserts: 0, failed: 0, first: '' };
  const assert = (condition, ...message) => {
    seen.asserts += 1;
    if (!condition) {
      seen.failed += 1;
      seen.first = seen.first || 'assertion ' + seen.asserts + ' failed ' + message.map(String).join(' ');
    }
  };
  const quiet = () => {};
  const console = { assert, log: quiet, info: quiet, warn: quiet, error: quiet, debug: quiet };
  const functions = names.map((name) => (...given) => {
    seen.calls += 1;
    return call(exchange, name, given);
  });
  program(console, load, ...functions);
  return seen;
}

/**
 * The verdict of one test, {verdict, reason, detail}.
 *
 * @param exchange takes the text of a call and gives that of the reply
 * @param load what the test may use as require
 */
function verdictOf(job, exchange, load) {
  try {
    const seen = run(job.program ?? compile(job.test, job.names), job.names, exchange, load);
    if (seen.calls === 0 || seen.asserts === 0) {
      return { verdict: 'errored', reason: 'ORACLE', detail: 'the test calls nothing or asserts nothing' };
    }
    return seen.failed === 0
      ? { verdict: 'passed', reason: '', detail: '' }
      : { verdict: 'failed', reason: 'WRONG_RESULT', detail: seen.first };
  } catch (error) {
    const detail = error instanceof Error ? error.name + ': ' + error.message : String(error);
    if (error instanceof RemoteError) {
      return { verdict: 'failed', reason: 'EXCEPTION', detail };
    }
    if (error instanceof UnsupportedValue) {
      return { verdict: 'failed', reason: 'UNSUPPORTED_VALUE', detail: error.message };
    }
    if (error instanceof BrokenProtocol) {
      return { verdict: 'failed', reason: 'CRASHED', detail };
    }
    const reason = error instanceof SyntaxError ? 'ORACLE' : 'WRONG_RESULT';
    return { verdict: reason === 'ORACLE' ? 'errored' : 'failed', reason, detail: 'the test raised ' + detail };
  }
}

module.exports = { __proto__: null, DETAIL_CHARACTERS, compile, verdictOf };
