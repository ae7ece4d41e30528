'use strict';
// Runs tests that are written in JavaScript, in a trusted process of its own. The functions under test live elsewhere: what a test
// calls is asked for over pipes, and only plain data comes back, so that nothing a candidate returns can act here.
//
// Frames on standard input and output, a 32-bit little-endian length and that many bytes of JSON, values in codec.js's exact form.
//   takes  {"test": program, "names": [functions]}, then answers to its calls as the solver gives them
//   gives  ["call", function, [arguments]] and at last ["done", {"verdict", "reason", "detail", "asserts"}]
// One test after the other; a test whose solver has ended is never finished, and the process is replaced.

const fs = require('fs');
const { DETAIL_CHARACTERS, verdictOf } = require('./judging.js');

const INPUT = 0;
const OUTPUT = 1;

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

function exchange(request) {
  send(request);
  return receive();
}

for (;;) {
  const verdict = verdictOf(JSON.parse(receive()), exchange, require);
  verdict.detail = verdict.detail.slice(0, DETAIL_CHARACTERS);
  send(JSON.stringify(['done', verdict]));
}
