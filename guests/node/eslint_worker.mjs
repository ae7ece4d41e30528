// Lints a batch of JavaScript files in one process.
//
//   node eslint_worker.mjs --version         one line: the versions of ESLint and its plugins
//   node eslint_worker.mjs REQUEST.json      {"rules": ["security/detect-child-process", ...], "files": [...], "seconds": 10}
//   node eslint_worker.mjs --serve           stays; see below
//
// Prints one JSON line per file, in the order given: {"file", "messages": [{"rule", "line", "column", "endLine", "message"}]},
// or {"file", "error": {"cause": "UNPARSABLE" | "CRASHED" | "TIMED_OUT", "detail"}}. A file that crashes a rule or takes
// longer than its seconds costs only itself: linting happens in a thread that is ended and begun anew.
//
// With --serve, standard input has one {"command": [..., REQUEST.json]} a line, and standard output for each one line {"exit": 0, "stdout",
// "stderr": "", "timed_out": false, "processor"}: what the command would have printed, and its seconds of processor time.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';

const PLUGINS = {
  security: 'eslint-plugin-security',
  'security-node': 'eslint-plugin-security-node',
  sdl: '@microsoft/eslint-plugin-sdl',
  'no-unsanitized': 'eslint-plugin-no-unsanitized',
  sonarjs: 'eslint-plugin-sonarjs',
};
// Generated code comes as a module, as a CommonJS module (which may return at the top) or as a sloppy script.
const SOURCE_TYPES = ['module', 'commonjs', 'script'];

// A thread that got less than this share of a processor was waiting for one.
const BUSY = 0.8;
const EXTENSIONS = 10;

// Seconds until ESLint and its plugins are loaded, on a busy machine.
const LOADING = 70;

const require = createRequire(import.meta.url);

function version(name) {
  const path = require.resolve.paths(name).map((folder) => `${folder}/${name}/package.json`);
  for (const candidate of path) {
    try {
      return JSON.parse(readFileSync(candidate, 'utf8')).version;
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`${name} is not installed`);
}

function versions() {
  const plugins = Object.entries(PLUGINS).map(([prefix, name]) => `${prefix} ${version(name)}`);
  return `${version('eslint')} (${plugins.join(', ')})`;
}

/** In the thread: loads ESLint, then lints every file it is sent. */
async function lintOnRequest({ rules }) {
  const eslint = await import('eslint');
  const plugins = {};
  for (const prefix of new Set(rules.map((rule) => rule.split('/')[0]))) {
    const plugin = await import(PLUGINS[prefix]);
    plugins[prefix] = plugin.default ?? plugin;
  }
  const levels = Object.fromEntries(rules.map((rule) => [rule, 'error']));
  const linter = new eslint.Linter({ configType: 'flat' });
  parentPort.on('message', (file) => parentPort.postMessage(lint(linter, plugins, levels, file)));
  parentPort.postMessage('ready');
}

function lint(linter, plugins, levels, file) {
  const code = readFileSync(file, 'utf8');
  let fatal;
  for (const sourceType of SOURCE_TYPES) {
    const config = [{ plugins, rules: levels, languageOptions: { ecmaVersion: 'latest', sourceType } }];
    let messages;
    try {
      messages = linter.verify(code, config, { filename: 'snippet.js', allowInlineConfig: false });
    } catch (error) {
      return { file, error: { cause: 'CRASHED', detail: String(error?.message ?? error).slice(0, 500) } };
    }
    const failure = messages.find((message) => message.fatal);
    if (!failure) {
      return { file, messages: messages.map(slim) };
    }
    fatal ??= failure;
  }
  return { file, error: { cause: 'UNPARSABLE', detail: `line ${fatal.line}: ${fatal.message}` } };
}

function slim({ ruleId, line, column, endLine, message }) {
  return { rule: ruleId, line, column, endLine: endLine ?? line, message };
}

/** A thread with ESLint and the rules loaded, which lints one file at a time. */
class Linter {
  #thread;
  #onMessage = () => {};
  #onError = () => {};

  /** That a thread cannot be had is no file's fault: it ends the process. */
  static begin(rules) {
    const linter = new Linter();
    linter.#thread = new Worker(fileURLToPath(import.meta.url), {
      workerData: { rules },
      resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 16 },
    });
    linter.#thread.on('message', (message) => linter.#onMessage(message));
    linter.#thread.on('error', (error) => linter.#onError(error));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`ESLint was not loaded within ${LOADING} s`)), LOADING * 1000);
      linter.#onError = reject;
      linter.#onMessage = () => {
        clearTimeout(timer);
        resolve(linter);
      };
    });
  }

  /** @returns the line about a file, and whether the thread is fit for another one */
  lint(file, seconds) {
    return new Promise((resolve) => {
      let timer;
      const finish = (line, fit) => {
        clearTimeout(timer);
        this.#onMessage = () => {};
        resolve({ line, fit });
      };
      const fail = (cause, detail) => finish({ file, error: { cause, detail } }, false);
      // The limit binds processor time, so that a busy machine does not end a file that is doing well.
      const wait = (extensions) => {
        const before = process.cpuUsage();
        timer = setTimeout(() => {
          const used = process.cpuUsage(before);
          const starved = (used.user + used.system) / 1e6 < seconds * BUSY;
          if (starved && extensions < EXTENSIONS) wait(extensions + 1);
          else fail('TIMED_OUT', `no answer within ${seconds} s`);
        }, seconds * 1000);
      };
      this.#onMessage = (line) => finish(line, true);
      this.#onError = (error) => fail('CRASHED', String(error?.message ?? error).slice(0, 500));
      wait(0);
      this.#thread.postMessage(file);
    });
  }

  end() {
    this.#onError = () => {};
    return this.#thread.terminate();
  }
}

/** Lints files, each in the thread of the one before unless that one ended or stalled it. */
class Linting {
  #linter;
  #rules;

  async lint({ rules, files, seconds }, report) {
    if (this.#linter && JSON.stringify(rules) !== JSON.stringify(this.#rules)) await this.close();
    this.#rules = rules;
    for (const file of files) {
      this.#linter ??= await Linter.begin(rules);
      const { line, fit } = await this.#linter.lint(file, seconds);
      report(JSON.stringify(line) + '\n');
      if (!fit) await this.close();
    }
  }

  async close() {
    const linter = this.#linter;
    this.#linter = undefined;
    await linter?.end();
  }
}

async function serve() {
  const linting = new Linting();
  for await (const text of createInterface({ input: process.stdin })) {
    const before = process.cpuUsage();
    let stdout = '';
    const request = JSON.parse(readFileSync(JSON.parse(text).command.at(-1), 'utf8'));
    await linting.lint(request, (line) => { stdout += line; });
    const used = process.cpuUsage(before);
    const reply = { exit: 0, stdout, stderr: '', timed_out: false, processor: (used.user + used.system) / 1e6 };
    process.stdout.write(JSON.stringify(reply) + '\n');
  }
  await linting.close();
}

if (!isMainThread) {
  await lintOnRequest(workerData);
} else if (process.argv[2] === '--version') {
  console.log(versions());
} else if (process.argv[2] === '--serve') {
  await serve();
} else {
  const linting = new Linting();
  await linting.lint(JSON.parse(readFileSync(process.argv[2], 'utf8')), (line) => process.stdout.write(line));
  await linting.close();
}
