// Lints a batch of JavaScript files in one process.
//
//   node eslint_worker.mjs --version         one line: the versions of ESLint and its plugins
//   node eslint_worker.mjs REQUEST.json      {"rules": ["security/detect-child-process", ...], "files": [...], "seconds": 10}
//
// Prints one JSON line per file, in the order given: {"file", "messages": [{"rule", "line", "column", "endLine", "message"}]},
// or {"file", "error": {"cause": "UNPARSABLE" | "CRASHED" | "TIMED_OUT", "detail"}}. A file that crashes a rule or takes
// longer than its seconds costs only itself: linting happens in a thread that is ended and begun anew.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
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

async function lintAll({ rules, files }) {
  const { Linter } = await import('eslint');
  const plugins = {};
  for (const prefix of new Set(rules.map((rule) => rule.split('/')[0]))) {
    const plugin = await import(PLUGINS[prefix]);
    plugins[prefix] = plugin.default ?? plugin;
  }
  const levels = Object.fromEntries(rules.map((rule) => [rule, 'error']));
  const linter = new Linter({ configType: 'flat' });
  parentPort.postMessage('ready');
  for (const file of files) {
    parentPort.postMessage(lint(linter, plugins, levels, file));
  }
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

/** Feeds a thread with the files that are left and restarts it behind a file that ended or stalled it. */
async function supervise({ rules, files, seconds }) {
  let next = 0;
  while (next < files.length) {
    next += await once({ rules, files: files.slice(next), seconds });
  }
}

/** @returns the number of files that are done, the culprit of a crash or stall included */
function once({ rules, files, seconds }) {
  return new Promise((resolve) => {
    let done = 0;
    let ready = false;
    let timer;
    const thread = new Worker(fileURLToPath(import.meta.url), {
      workerData: { rules, files },
      resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 16 },
    });
    // The limit binds processor time, so that a busy machine does not end a file that is doing well.
    const wait = (limit, extensions = 0) => {
      clearTimeout(timer);
      const before = process.cpuUsage();
      timer = setTimeout(() => {
        const used = process.cpuUsage(before);
        const starved = (used.user + used.system) / 1e6 < limit * BUSY;
        if (starved && extensions < EXTENSIONS) wait(limit, extensions + 1);
        else fail('TIMED_OUT', `no answer within ${limit} s`);
      }, limit * 1000);
    };
    const report = (line) => {
      process.stdout.write(JSON.stringify(line) + '\n');
      done += 1;
    };
    const end = () => {
      clearTimeout(timer);
      thread.removeAllListeners();
      thread.on('error', () => {});
      thread.terminate().then(() => resolve(done));
    };
    const fail = (cause, detail) => {
      report({ file: files[done], error: { cause, detail } });
      end();
    };
    thread.on('message', (line) => {
      if (line === 'ready') {
        ready = true;
        wait(seconds);
        return;
      }
      report(line);
      if (done === files.length) end();
      else wait(seconds);
    });
    thread.on('error', (error) => {
      // Before any file was read it is no file's fault: the whole batch fails.
      if (!ready) throw error;
      fail('CRASHED', String(error?.message ?? error).slice(0, 500));
    });
    wait(seconds + 60);
  });
}

if (!isMainThread) {
  await lintAll(workerData);
} else if (process.argv[2] === '--version') {
  console.log(versions());
} else {
  await supervise(JSON.parse(readFileSync(process.argv[2], 'utf8')));
}
