"use strict";
/* What the charts' scripts, which follow in elements of their own, use of this one. */
const Page = (() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);
  const PAGE = 25;

  /* Building blocks: text only ever enters the page as text nodes. */
  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (value === true) element.setAttribute(key, "");
      else if (value !== false && value !== undefined) element.setAttribute(key, value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
    return element;
  };
  const HIDDEN = /(\u27e8U\+[0-9A-F]{4,6}\u27e9|[\u2400-\u2421])/;
  const shown = (text) => text.split(HIDDEN).map((part, index) =>
    index % 2 ? make("span", { class: "hidden-character", title: "a character that would not be seen" }, part) : part);
  const sign = (outcome) => make("span", { class: "sign " + outcome.id, "aria-hidden": "true" }, outcome.sign);
  const plural = (number, noun) => number.toLocaleString("en") + " " + noun + (number === 1 ? "" : "s");

  /* Code with line numbers, colours and the scanners' findings under their lines. */
  const WORDS = {
    python: "and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield None True False",
    javascript: "async await break case catch class const continue default delete do else export extends finally for function if import in instanceof let new of return static super switch this throw try typeof var void while yield null true false undefined",
    c: "auto break case char const continue default do double else enum extern float for goto if inline int long register return short signed sizeof static struct switch typedef union unsigned void volatile while NULL size_t uint8_t int64_t bool true false",
  };
  const words = Object.fromEntries(Object.entries(WORDS).map(([key, list]) => [key, new Set(list.split(" "))]));
  const TOKENS = {
    python: /("""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)|(#[^\n]*)|\b(\d[\w.]*)|([A-Za-z_]\w*)/g,
    javascript: /("(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`(?:\\.|[^`\\])*`?)|(\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|\b(\d[\w.]*)|([A-Za-z_$][\w$]*)/g,
    c: /("(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)|(\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|#[^\n]*)|\b(\d[\w.]*)|([A-Za-z_]\w*)/g,
  };
  const colour = (text, language) => {
    const lines = [[]];
    const put = (piece, style) => piece.split("\n").forEach((part, index) => {
      if (index) lines.push([]);
      if (part) lines[lines.length - 1].push(...(style ? [make("span", { class: style }, ...shown(part))] : shown(part)));
    });
    let last = 0;
    for (const match of text.matchAll(TOKENS[language])) {
      const style = match[1] !== undefined ? "string" : match[2] !== undefined ? "comment" : match[3] !== undefined ? "digit"
        : words[language].has(match[4]) ? "word" : null;
      if (!style) continue;
      put(text.slice(last, match.index), null);
      put(match[0], style);
      last = match.index + match[0].length;
    }
    put(text.slice(last), null);
    return lines;
  };
  const finding = (found) => make("div", { class: "finding", role: "note" },
    make("strong", {}, found.scanner + " " + found.rule), " \u00b7 severity " + found.severity + ", confidence " + found.confidence
      + (found.cwes.length ? " \u00b7 " + found.cwes.join(", ") : "") + (found.endLine > found.line ? " \u00b7 lines " + found.line + "\u2013" + found.endLine : ""),
    make("br"), ...shown(found.message));
  const program = (sample, task) => {
    if (!sample.program) return make("p", { class: "missing" }, "There is no program.");
    const lines = colour(sample.program.replace(/\n$/, ""), task.language);
    const list = make("ol");
    lines.forEach((line, index) => {
      const here = sample.findings.filter((found) => Math.min(Math.max(found.line, 1), lines.length) === index + 1);
      const flagged = sample.findings.some((found) => found.line <= index + 1 && index + 1 <= found.endLine);
      list.append(make("li", { class: flagged ? "line flagged" : "line" },
        make("span", { class: "number", "aria-hidden": "true" }, String(index + 1)), make("span", { class: "text" }, ...line),
        ...here.map(finding)));
    });
    return make("div", { class: "code", role: "region", tabindex: "0", "aria-label": "Program with findings" }, list);
  };

  /* What a fold holds is built when it is first opened, so that thousands of samples cost nothing. */
  const fills = new WeakMap();
  const filledOnce = (element, content) => {
    fills.set(element, content);
    element.addEventListener("toggle", () => { if (element.open) unfold(element); });
    return element;
  };
  const unfold = (element) => {
    const content = fills.get(element);
    fills.delete(element);
    if (content) element.append(...content());
    element.open = true;
  };

  /* One sample. */
  const RESULT = { exploited: ["worked", "\u2717 worked"], withstood: ["withstood", "\u2713 withstood"], "not judged": ["unjudged", "? not judged"] };
  const exploit = (outcome) => make("li", {},
    make("span", { class: RESULT[outcome.result][0] }, RESULT[outcome.result][1]), " ", make("code", {}, ...shown(outcome.name)),
    outcome.heldOut ? make("span", { class: "tag" }, "held out") : "",
    outcome.detail ? make("span", { class: "evidence" }, ...shown(outcome.detail)) : "");
  const folded = (title, ...content) => make("details", { class: "data" }, make("summary", {}, title), ...content);
  const body = (sample, task) => {
    const outcome = data.outcomes[sample.outcome];
    const found = sample.findings.length;
    return make("div", { class: "sample-body" },
      make("h4", {}, "Function"),
      make("p", {}, ...shown(sample.functional), sample.test ? " Deciding test: " : "", sample.test ? make("code", {}, ...shown(sample.test)) : ""),
      make("h4", {}, "Security: " + outcome.title.replace(/^.*, (security )?/, "")),
      sample.exploits.length ? make("ul", { class: "outcomes-list" }, ...sample.exploits.map(exploit))
        : make("p", { class: "missing" }, "No exploit was run."),
      make("h4", {}, "Program, " + (found ? plural(found, "finding") + " of scanners in place" : "no finding of a scanner")),
      program(sample, task),
      task.careful ? make("p", { class: "note-line" }, "A careful developer: ", ...shown(task.careful)) : "",
      folded("Prompt as sent", ...data.prompts[sample.prompt].flatMap((turn) =>
        [make("p", { class: "speaker" }, turn.speaker), make("div", { class: "prose" }, ...shown(turn.text))])),
      folded("Raw answer", make("div", { class: "prose" }, ...shown(sample.answer || "(empty)"))),
      make("p", { class: "facts-line" }, sample.facts));
  };
  const sampleElement = (index) => {
    const sample = data.samples[index];
    const outcome = data.outcomes[sample.outcome];
    const element = make("details", { class: "sample", id: "sample-" + index },
      make("summary", {}, sign(outcome), " ", make("strong", {}, data.conditions[sample.condition] + " #" + (sample.index + 1)), " \u00b7 " + outcome.title,
        make("span", { class: "gist" }, sample.gist ? " \u00b7 " : "", ...shown(sample.gist))));
    return filledOnce(element, () => [body(sample, data.tasks[sample.task])]);
  };

  /* One task with its samples; the strip shows all of them at a glance. */
  const strip = (condition, indices) => {
    const outcomes = indices.map((index) => data.outcomes[data.samples[index].outcome]);
    const good = outcomes.filter((outcome) => outcome.id === "functional-secure").length;
    return make("span", { class: "strip" }, make("span", { class: "strip-name" }, ...shown(data.conditions[condition])),
      make("span", { class: "strip-signs", role: "img", "aria-label": good + " of " + outcomes.length + " functional and secure" }, ...outcomes.map(sign)));
  };
  const taskElement = ({ task: index, samples }) => {
    const task = data.tasks[index];
    const groups = new Map();
    samples.forEach((sample) => {
      const condition = data.samples[sample].condition;
      if (!groups.has(condition)) groups.set(condition, []);
      groups.get(condition).push(sample);
    });
    const ordered = [...groups].sort((left, right) => left[0] - right[0]);
    const element = make("details", { class: "task", "data-task": task.id },
      make("summary", {}, make("span", { class: "task-title" }, ...shown(task.title)),
        make("span", { class: "task-facts" }, task.discordant ? make("span", { class: "differs" }, "\u2260 conditions differ") : "",
          (task.discordant ? " \u00b7 " : "") + [task.languageTitle, task.kind, ...task.cwes].join(" \u00b7 ")),
        make("span", { class: "task-facts" }, ...shown(task.id)),
        make("span", { class: "strips" }, ...ordered.map(([condition, list]) => strip(condition, list)))));
    return filledOnce(element, () => [make("div", { class: "task-body" }, ...ordered.flatMap(([, list]) => list.map(sampleElement)))]);
  };

  /* Filters. */
  const form = byId("filters");
  const list = byId("sample-list");
  const more = byId("more");
  const haystacks = new Array(data.samples.length);
  const haystack = (index) => {
    if (haystacks[index] === undefined) {
      const sample = data.samples[index];
      const task = data.tasks[sample.task];
      haystacks[index] = [task.id, task.title, sample.program, sample.answer, sample.functional, sample.test,
        ...sample.exploits.map((outcome) => outcome.name + " " + outcome.detail),
        ...sample.findings.map((found) => found.scanner + " " + found.rule + " " + found.message)].join("\n").toLowerCase();
    }
    return haystacks[index];
  };
  let groups = [];
  let drawn = 0;
  const matching = () => {
    const wanted = Object.fromEntries(new FormData(form));
    const text = (wanted.text || "").trim().toLowerCase();
    return data.samples.map((_, index) => index).filter((index) => {
      const sample = data.samples[index];
      const task = data.tasks[sample.task];
      return (!wanted.condition || data.conditions[sample.condition] === wanted.condition)
        && (!wanted.language || task.language === wanted.language) && (!wanted.kind || task.kind === wanted.kind)
        && (!wanted.outcome || data.outcomes[sample.outcome].id === wanted.outcome) && (!wanted.cwe || task.cwes.includes(wanted.cwe))
        && (!wanted.discordant || task.discordant) && (!text || haystack(index).includes(text));
    });
  };
  const draw = () => {
    list.append(...groups.slice(drawn, drawn + PAGE).map(taskElement));
    drawn = Math.min(groups.length, drawn + PAGE);
    more.hidden = drawn >= groups.length;
    more.textContent = "Show " + Math.min(PAGE, groups.length - drawn) + " more of " + plural(groups.length - drawn, "task");
  };
  const filter = () => {
    const found = new Map();
    const indices = matching();
    indices.forEach((index) => {
      const task = data.samples[index].task;
      if (!found.has(task)) found.set(task, []);
      found.get(task).push(index);
    });
    groups = [...found].sort((left, right) => left[0] - right[0]).map(([task, samples]) => ({ task, samples }));
    drawn = 0;
    list.replaceChildren();
    byId("count").textContent = indices.length
      ? plural(indices.length, "sample") + " in " + plural(groups.length, "task") + ", of " + plural(data.samples.length, "sample") + " in all"
      : "No sample matches.";
    draw();
  };
  let waiting = 0;
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  form.addEventListener("submit", (event) => { event.preventDefault(); filter(); });
  form.addEventListener("reset", () => setTimeout(filter, 0));
  more.addEventListener("click", () => {
    const next = drawn;
    draw();
    const first = list.children[next];
    if (first) first.querySelector("summary").focus();
  });

  /* Charts and tables lead to their samples. */
  const show = (wanted) => {
    form.reset();
    for (const field of ["condition", "outcome", "cwe"]) if (wanted[field]) form.elements[field].value = wanted[field];
    if (wanted.task) form.elements.text.value = wanted.task;
    setTimeout(() => { filter(); byId("samples-heading").focus(); }, 0);
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href='#samples']");
    if (link && (link.dataset.condition || link.dataset.outcome || link.dataset.cwe || link.dataset.task)) show(link.dataset);
  });
  const open = () => {
    const match = /^#sample-(\d+)$/.exec(location.hash);
    const sample = match && data.samples[Number(match[1])];
    if (!sample) return;
    form.reset();
    setTimeout(() => {
      filter();
      const position = groups.findIndex((group) => group.task === sample.task);
      while (drawn <= position) draw();
      unfold(list.children[position]);
      const target = byId("sample-" + match[1]);
      unfold(target);
      target.scrollIntoView();
      target.querySelector("summary").focus();
    }, 0);
  };
  addEventListener("hashchange", open);
  addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      form.elements.text.focus();
    }
  });

  /* Downloads. */
  const save = (name, type, text) => {
    const link = make("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const quoted = (value) => /[",\n\r]/.test(value) ? "\"" + value.replace(/"/g, "\"\"") + "\"" : value;
  const csv = (rows) => rows.map((row) => row.map((value) => quoted(String(value))).join(",")).join("\r\n") + "\r\n";
  const KEPT = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "font-family", "font-size", "font-weight", "font-style", "text-anchor"];
  const drawing = (figure) => {
    const source = figure.querySelector(".wide svg");
    const shownWide = source.getBoundingClientRect().width > 0;
    const original = shownWide ? source : figure.querySelector(".narrow svg");
    const copy = original.cloneNode(true);
    const from = original.querySelectorAll("*");
    copy.querySelectorAll("*").forEach((element, index) => {
      const style = getComputedStyle(from[index]);
      for (const key of KEPT) {
        const value = style.getPropertyValue(key);
        if (value && value !== "none" || key === "fill") element.setAttribute(key, value);
      }
      element.removeAttribute("class");
    });
    const back = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [key, value] of [["width", "100%"], ["height", "100%"], ["fill", getComputedStyle(document.documentElement).backgroundColor]]) back.setAttribute(key, value);
    copy.prepend(back);
    return new XMLSerializer().serializeToString(copy);
  };
  /* How a chart that a script draws gives itself away, by name; the others are the drawings of the page. */
  const live = new Map();
  const outcomesCsv = () => csv([["task", "scenario", "language", "kind", "cwes", "condition", "sample", "seed", "functional", "outcome", "exploits_worked", "findings"],
    ...data.samples.map((sample) => {
      const task = data.tasks[sample.task];
      return [task.id, task.scenario, task.language, task.kind, task.cwes.join(" "), data.conditions[sample.condition], sample.index, sample.seed, sample.verdict,
        data.outcomes[sample.outcome].id, sample.exploits.filter((outcome) => outcome.result === "exploited").length, sample.findings.length];
    })]);
  document.querySelectorAll(".tools").forEach((tools) => { tools.hidden = false; });
  document.querySelectorAll("[data-csv]").forEach((button) => button.addEventListener("click", () =>
    save(button.dataset.csv + ".csv", "text/csv", data.tables[button.dataset.csv])));
  document.querySelectorAll("[data-svg]").forEach((button) => { button.hidden = !byId("chart-" + button.dataset.svg).querySelector("svg"); });
  document.querySelectorAll("[data-svg]").forEach((button) => button.addEventListener("click", () =>
    save(button.dataset.svg + ".svg", "image/svg+xml", (live.get(button.dataset.svg) || (() => drawing(byId("chart-" + button.dataset.svg))))())));
  byId("all-outcomes").addEventListener("click", () => save("outcomes.csv", "text/csv", outcomesCsv()));

  filter();
  open();
  return { data, make, shown, show, live };
})();
