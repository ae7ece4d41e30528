'use strict';
// Runs tests that are written in JavaScript, in a trusted process of its own. The functions under test live elsewhere: what a test
// calls is asked for over pipes, and only plain data comes back, so that nothing a candidate returns can act here.
//
// Frames on standard input and output, a 32-bit little-endian length and that many bytes of JSON, values in codec.js's exact form.
//   takes  {"test": program, "names": [functions]}, then answers to its calls as the solver gives them
//   gives  ["call", function, [arguments]] and at last ["done", {"verdict", "reason", "detail", "asserts"}]
// One test after the other; a test whose solver has ended is never finished, and the process is replaced.

const fs = require('fs');
const { encode, decode } = require('../solver/codec.js');

const INPUT = 0;
const OUTPUT = 1;
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

function fill(buffer) {
  for (let done = 0; done < buffer.length; ) {
    const got = fs.readSync(INPUT, buffer, done, buffer.length - done, null);
    if (got === 0) {
      process.exit(0);
    }
    done += got;
  }
  return buffer;
}

function receive() {
  return fill(Buffer.allocUnsafe(fill(Buffer.allocUnsafe(4)).readUInt32LE(0))).toString('utf8');
}

function send(text) {
  const body = Buffer.from(text, 'utf8');
  const frame = Buffer.allocUnsafe(4 + body.length);
  frame.writeUInt32LE(body.length, 0);
  body.copy(frame, 4);
  for (let sent = 0; sent < frame.length; ) {
    sent += fs.writeSync(OUTPUT, frame, sent, frame.length - sent);
  }
}

function call(name, given) {
  send('["call",' + JSON.stringify(name) + ',' + encode(given, true) + ']');
  const text = receive();
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

function judge(test, names) {
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
    return call(name, given);
  });
  const program = new Function('console', 'require', ...names, test);
  program(console, require, ...functions);
  return seen;
}

function verdictOf(job) {
  try {
    const seen = judge(job.test, job.names);
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

for (;;) {
  const verdict = verdictOf(JSON.parse(receive()));
  verdict.detail = verdict.detail.slice(0, DETAIL_CHARACTERS);
  send(JSON.stringify(['done', verdict]));
}
