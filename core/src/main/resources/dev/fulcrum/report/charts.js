"use strict";
/*
 * Puts an ECharts chart over each drawing of the page: tooltips, zoom, selection, keyboard, and one light on a condition in all charts at once. Where
 * the library cannot be unpacked, the drawings stay. What a chart shows is told by chart-kinds.js.
 */
const Charts = (() => {
  const { data, make, shown } = Page;
  const views = new Map();
  const kinds = [];
  let picked = null;

  /* Colours of the page's style, read again when light turns to dark. */
  const palette = () => {
    const style = getComputedStyle(document.documentElement);
    const value = (name) => style.getPropertyValue("--" + name).trim();
    const named = Object.fromEntries(["paper", "sheet", "ink", "soft", "rule", "rule-strong", "good", "bad", "unsure", "sans"].map((name) => [name, value(name)]));
    const list = (prefix, count) => Array.from({ length: count }, (_, index) => value(prefix + index));
    return { ...named, series: list("c", 8), heat: list("h", 10), onHeat: list("t", 10),
      outcomes: ["fs", "fi", "fn", "bs", "bi", "bn"].map(value), onOutcomes: ["fs", "fi", "fn", "bs", "bi", "bn"].map((name) => value("on-" + name)) };
  };

  /* What a pointer or the keyboard is told: rows of a name and the words of the table. */
  const told = (stop) => make("div", { class: "tip" }, make("strong", {}, ...shown(stop.title)),
    make("dl", {}, ...stop.rows.map(([name, text]) => make("div", {}, make("dt", {}, ...shown(name)), make("dd", {}, ...shown(text))))),
    stop.go ? make("p", {}, "Click or press Enter for the samples") : "");
  const spoken = (stop) => stop.title + ". " + stop.rows.map(([name, text]) => name + " " + text).join(". ");

  /* Every chart and table that knows the condition shows it. */
  const light = (condition) => {
    for (const view of views.values()) {
      view.chart.dispatchAction({ type: "downplay" });
      const series = new Map();
      view.stops.filter((stop) => stop.condition === condition).forEach((stop) => series.set(stop.series, [...(series.get(stop.series) || []), stop.index]));
      series.forEach((dataIndex, seriesIndex) => view.chart.dispatchAction({ type: "highlight", seriesIndex, dataIndex }));
    }
    document.querySelectorAll("main table tbody tr").forEach((row) => row.classList.toggle("lit", row.firstElementChild.textContent === condition));
  };
  const pick = (names) => {
    picked = names;
    document.querySelectorAll("#table-conditions tbody tr, #table-outcomes tbody tr, #table-levers tbody tr")
      .forEach((row) => row.classList.toggle("dim", names !== null && !names.has(row.firstElementChild.textContent)));
    views.forEach((view) => view.draw());
  };
  const faint = (condition) => picked !== null && !picked.has(condition);

  /* Parts of the bar above a chart. */
  const choice = (label, options, chosen, change) => {
    const select = make("select", { "aria-label": label.trim() }, ...options.map(([value, text]) => make("option", { value, selected: value === chosen }, ...shown(text))));
    select.addEventListener("change", () => change(select.value));
    return make("label", {}, label, select);
  };
  const button = (text, act, attributes) => {
    const element = make("button", { type: "button", ...attributes }, text);
    element.addEventListener("click", () => act(element));
    return element;
  };
  /* Names that can be put out and in again; signs come from the page's own shapes. */
  const legend = (view, entries) => make("div", { class: "toggles", role: "group", "aria-label": "Shown" }, ...entries.map(({ name, sign }) => {
    const element = button("", () => {
      if (!view.hidden.delete(name)) view.hidden.add(name);
      element.setAttribute("aria-pressed", String(!view.hidden.has(name)));
      view.draw();
    }, { "aria-pressed": "true", "data-name": name });
    const lines = make("span", {});
    element.append(sign, make("span", {}, make("b", {}, ...shown(name)), lines));
    view.after.push(() => lines.replaceChildren(...(view.words ? view.words(name) : []).map((line) => make("small", {}, line))));
    element.addEventListener("pointerenter", () => light(name));
    element.addEventListener("pointerleave", () => light(null));
    return element;
  }));

  const keyboard = (view) => {
    let at = -1;
    const stop = () => view.stops[at];
    const go = (step) => {
      if (!view.stops.length) return;
      at = (at + step + view.stops.length) % view.stops.length;
      view.chart.dispatchAction({ type: "showTip", seriesIndex: stop().series, dataIndex: stop().index });
      light(stop().condition);
      view.chart.dispatchAction({ type: "highlight", seriesIndex: stop().series, dataIndex: stop().index });
      view.say(spoken(stop()));
    };
    const away = () => { at = -1; view.chart.dispatchAction({ type: "hideTip" }); light(null); };
    view.box.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step) { event.preventDefault(); go(at < 0 && step < 0 ? 0 : step); }
      else if (event.key === "Escape") away();
      else if (event.key === "Enter" && at >= 0 && stop() && stop().go) { event.preventDefault(); stop().go(); }
    });
    view.box.addEventListener("blur", away);
  };

  const common = (P, label) => ({
    animation: !matchMedia("(prefers-reduced-motion: reduce)").matches, animationDuration: 250, animationDurationUpdate: 250,
    backgroundColor: P.paper, textStyle: { fontFamily: P.sans, color: P.ink, fontSize: 12.5 },
    aria: { enabled: true, label: { enabled: true, description: label } },
    tooltip: { trigger: "item", confine: true, transitionDuration: 0, backgroundColor: P.paper, borderColor: P["rule-strong"], borderWidth: 1, padding: 0,
      textStyle: { color: P.ink, fontFamily: P.sans, fontSize: 13 }, extraCssText: "max-width:21rem;white-space:normal;box-shadow:0 2px 10px rgba(0,0,0,.18)" },
  });

  const mount = (kind) => {
    const figure = document.getElementById("chart-" + kind.id);
    if (!figure || kind.empty()) return;
    const label = [...figure.querySelectorAll("svg[aria-label]")].map((svg) => svg.getAttribute("aria-label"))[0] || figure.querySelector("figcaption").textContent;
    const canvas = make("div", { class: "canvas" });
    const voice = make("p", { class: "voice", role: "status", "aria-live": "polite" });
    const box = make("div", { class: "plot", tabindex: "0", role: "application", "aria-roledescription": "chart",
      "aria-label": label + ". Arrow keys go from mark to mark" + (data.charts.samplesThere && kind.leads ? ", Enter opens its samples." : ".") }, canvas);
    const live = make("div", { class: kind.beside ? "live beside" : "live" });
    figure.append(live);
    figure.classList.add("is-live");
    const view = { kind, figure, box, state: { ...kind.state }, hidden: new Set(), stops: [], after: [], say: (text) => { voice.textContent = text; } };
    live.append(...kind.bar(view), box, voice);
    canvas.style.height = "200px";
    view.chart = echarts.init(canvas, null, { renderer: "svg" });
    const at = (event) => view.stops.find((stop) => stop.series === event.seriesIndex && stop.index === event.dataIndex);
    view.draw = () => {
      const width = canvas.clientWidth;
      if (!width) return;
      const P = palette();
      view.stops = [];
      const { height, ...option } = kind.option(view, P, width);
      canvas.style.height = height + "px";
      view.chart.resize();
      const base = common(P, label);
      view.chart.setOption({ ...base, ...option, tooltip: { ...base.tooltip, formatter: (event) => { const stop = at(event); return stop ? told(stop) : ""; } } }, { notMerge: true });
      view.after.forEach((act) => act());
    };
    view.chart.on("mouseover", (event) => { const stop = at(event); if (stop) light(stop.condition); });
    view.chart.on("mouseout", () => light(null));
    view.chart.on("click", (event) => { const stop = at(event); if (stop && stop.go) stop.go(); });
    views.set(kind.id, view);
    view.draw();
    if (kind.ready) kind.ready(view);
    keyboard(view);
    let width = canvas.clientWidth;
    new ResizeObserver(() => { if (canvas.clientWidth !== width) { width = canvas.clientWidth; view.draw(); } }).observe(canvas);
    Page.live.set(kind.id, () => view.chart.renderToSVGString());
    document.querySelectorAll("[data-svg='" + kind.id + "']").forEach((element) => { element.hidden = false; });
  };

  /* The library is text of this page until here; the policy lets in exactly the script that comes out. */
  const unpack = async () => {
    const packed = Uint8Array.from(atob(document.getElementById("echarts").textContent), (letter) => letter.charCodeAt(0));
    const source = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
    document.head.append(make("script", {}, source));
  };
  const start = async () => {
    if (typeof DecompressionStream === "undefined") return;
    await unpack();
    kinds.forEach(mount);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => views.forEach((view) => view.draw()));
    document.documentElement.dataset.charts = "ready";
  };

  return { add: (kind) => kinds.push(kind), start, views, light, pick, faint, choice, button, legend };
})();
