"use strict";
/* What each chart of the page shows. Places come from numbers, words from the tables' own words; nothing is computed here that is printed. */
(() => {
  const { data, make } = Page;
  const { conditions, effects, weaknesses, scanners, samplesThere } = data.charts;
  const { choice, button, legend, faint } = Charts;
  const WIDE = 560;
  const seriesOf = new Map(conditions.map((condition, index) => [condition.name, index]));
  const lead = (wanted) => samplesThere ? () => Page.show(wanted) : undefined;

  /* .05, 1, and with a sign where differences are shown. */
  const tick = (signed) => (value) => {
    const text = Math.abs(value).toFixed(3).replace(/\.?0+$/, "").replace(/^0\./, ".");
    return text === "0" ? "0" : (value < 0 ? "\u2212" : signed ? "+" : "") + text;
  };
  const shape = (index, x, y, radius) => {
    const corners = [null,
      [.9, [-1, -1], [1, -1], [1, 1], [-1, 1]], [1.25, [0, -1], [.95, .75], [-.95, .75]], [1.3, [0, -1], [1, 0], [0, 1], [-1, 0]],
      [1.25, [0, 1], [.95, -.75], [-.95, -.75]],
      [1, [-.4, -1.1], [.4, -1.1], [.4, -.4], [1.1, -.4], [1.1, .4], [.4, .4], [.4, 1.1], [-.4, 1.1], [-.4, .4], [-1.1, .4], [-1.1, -.4], [-.4, -.4]]][index % 6];
    if (!corners) return { type: "circle", shape: { cx: x, cy: y, r: radius } };
    const [factor, ...points] = corners;
    return { type: "polygon", shape: { points: points.map(([right, down]) => [x + right * factor * radius, y + down * factor * radius]) } };
  };
  const SVG = "http://www.w3.org/2000/svg";
  const signOf = (index) => {
    const svg = document.createElementNS(SVG, "svg");
    const { type, shape: place } = shape(index, 8, 8, 5.5);
    const part = document.createElementNS(SVG, type);
    const attributes = type === "circle" ? place : { points: place.points.map((point) => point.join(" ")).join(",") };
    for (const [key, value] of Object.entries({ width: 16, height: 16, "aria-hidden": "true" })) svg.setAttribute(key, value);
    for (const [key, value] of Object.entries({ ...attributes, class: "mark series-" + index % 8 })) part.setAttribute(key, value);
    svg.append(part);
    return svg;
  };
  const bar = (...parts) => make("div", { class: "chart-bar" }, ...parts);
  /* A zoomed axis ends anywhere; only round values get words. */
  const round = (signed) => (value) => Math.abs(value * 200 - Math.round(value * 200)) < 1e-6 ? tick(signed)(value) : "";
  const axis = (P, signed) => ({ axisLine: { show: false }, axisTick: { show: false }, splitLine: { lineStyle: { color: P.rule } },
    axisLabel: { color: P.soft, fontSize: 12, formatter: round(signed), hideOverlap: true } });
  const line = (x1, y1, x2, y2, style) => ({ type: "line", shape: { x1, y1, x2, y2 }, style: { fill: "none", ...style } });

  /* Two estimates against each other. */
  const crossed = (view, P, width, { points, x, y, signed, square, shade, front }) => {
    const side = width;
    const values = points.flatMap((point) => [point.x.low, point.x.high, point.y.low, point.y.high, point.x.value, point.y.value]);
    const most = Math.min(signed ? Infinity : 1, Math.max(...values, signed ? .02 : .1) * 1.04);
    const least = signed ? Math.min(...values, -.02) * 1.04 : 0;
    const step = niceStep((most - least) / 6);
    const high = Math.ceil(most / step - 1e-9) * step;
    const low = Math.floor(least / step + 1e-9) * step;
    /* Marks on the edge are not cut in half. */
    const pad = (high - low) * .02;
    const extent = { min: low - pad, max: high + pad, minInterval: .001, maxInterval: step };
    const { axisLabel, ...bare } = axis(P, signed);
    const inner = { ...bare, axisLabel: { ...axisLabel, showMinLabel: false, showMaxLabel: false } };
    const left = signed ? 62 : 56;
    const zoom = { type: "inside", filterMode: "none", zoomOnMouseWheel: "ctrl", moveOnMouseWheel: false, preventDefaultMouseMove: false };
    const ground = square ? [{ type: "line", silent: true, symbol: "none", animation: false, data: [[low - pad, low - pad], [high + pad, high + pad]], z: 1,
      lineStyle: { color: P["rule-strong"], width: 1.2, type: [2, 4] }, areaStyle: shade ? { origin: "end", color: P.sheet, opacity: 1 } : undefined, tooltip: { show: false } }]
      : signed ? [{ type: "line", silent: true, symbol: "none", data: [], markLine: { silent: true, symbol: "none", animation: false, label: { show: false },
        lineStyle: { color: P.ink, width: 1.2, type: "solid" }, data: [{ xAxis: 0 }, { yAxis: 0 }] } }] : [];
    const best = front && points.length > 1 ? staircase(points.filter((point) => !view.hidden.has(point.name)), low - pad) : [];
    if (best.length) ground.push({ type: "line", silent: true, symbol: "none", animation: false, data: best, z: 2, tooltip: { show: false },
      lineStyle: { color: P.soft, width: 1.4, type: [7, 4] } });
    const series = points.map((point, index) => {
      const shownHere = !view.hidden.has(point.name);
      if (shownHere) view.stops.push({ series: ground.length + index, index: 0, condition: point.name, title: point.name, rows: point.rows, go: point.go });
      return { type: "custom", name: point.name, clip: true, z: 3, zlevel: 0, cursor: point.go ? "pointer" : "default",
        data: shownHere ? [[point.x.value, point.y.value, point.x.low, point.x.high, point.y.low, point.y.high]] : [], encode: { x: [0, 2, 3], y: [1, 4, 5] },
        emphasis: { focus: "series" }, blur: { itemStyle: { opacity: .18 } }, labelLayout: { hideOverlap: true, moveOverlap: "shiftY", dy: -11 },
        renderItem: (params, api) => crossedMark(point, P, api, params.coordSys, points.length > 12 ? .3 : 1) };
    });
    view.extent = { low: low - pad, high: high + pad, marks: points.filter((point) => !view.hidden.has(point.name)) };
    return { height: (square || signed ? Math.max(250, Math.min(side - left - 14, 480)) : 420) + 62,
      grid: { left, right: Math.max(14, width - side), top: 14, bottom: 48, outerBoundsMode: "none" },
      xAxis: { type: "value", name: x, nameLocation: "middle", nameGap: 32, nameTextStyle: { color: P.soft }, ...extent, ...inner },
      yAxis: { type: "value", name: y, nameLocation: "middle", nameGap: 38, nameTextStyle: { color: P.soft }, ...extent, ...inner },
      dataZoom: [{ ...zoom, xAxisIndex: 0 }, { ...zoom, yAxisIndex: 0 }],
      toolbox: { itemSize: 0, showTitle: false, left: -200, feature: { dataZoom: { filterMode: "none" }, brush: { type: ["rect"] } } },
      brush: { xAxisIndex: 0, yAxisIndex: 0, z: 100, brushLink: "none", outOfBrush: {}, inBrush: {}, brushStyle: { color: "rgba(128,128,128,.14)", borderColor: P.soft, borderWidth: 1 } },
      series: [...ground, ...series] };
  };
  const niceStep = (raw) => {
    const magnitude = 10 ** Math.floor(Math.log10(raw));
    return magnitude * ([1, 2, 5, 10].find((step) => raw / magnitude <= step + 1e-9));
  };
  /* Where no shown condition is better at both. */
  const staircase = (points, low) => {
    const best = points.filter((point) => !points.some((other) => other.x.value >= point.x.value && other.y.value >= point.y.value
      && (other.x.value > point.x.value || other.y.value > point.y.value))).sort((left, right) => left.x.value - right.x.value);
    return best.length ? [[low, best[0].y.value], ...best.flatMap((point, index) => [[point.x.value, point.y.value], [point.x.value, index + 1 < best.length ? best[index + 1].y.value : low]])] : [];
  };
  const crossedMark = (point, P, api, grid, strength) => {
    const colour = P.series[point.series % 8];
    const [x, y] = api.coord([api.value(0), api.value(1)]);
    const [left, right] = [2, 3].map((place) => api.coord([api.value(place), 0])[0]);
    const [bottom, top] = [4, 5].map((place) => api.coord([0, api.value(place)])[1]);
    const opacity = faint(point.name) ? .2 : 1;
    const style = { stroke: colour, lineWidth: 1.8, opacity: opacity * strength };
    const stroke = (x1, y1, x2, y2) => ({ ...line(x1, y1, x2, y2, style), emphasis: { style: { opacity: 1 } } });
    const mark = shape(point.series, x, y, point.radius);
    return { type: "group", children: [
      stroke(left, y, right, y), stroke(left, y - 4, left, y + 4), stroke(right, y - 4, right, y + 4),
      stroke(x, bottom, x, top), stroke(x - 4, bottom, x + 4, bottom), stroke(x - 4, top, x + 4, top),
      { type: "circle", shape: { cx: x, cy: y, r: Math.max(16, point.radius + 4) }, style: { fill: "transparent" } },
      { ...mark, style: { fill: colour, stroke: P.paper, lineWidth: 1.4, opacity }, z2: 5,
        textContent: { type: "text", style: { text: point.name, fill: P.ink, fontFamily: P.sans, fontSize: 12.5, fontWeight: 600, width: 190, overflow: "truncate",
          stroke: P.paper, lineWidth: 3, opacity } }, textConfig: { position: x > grid.x + grid.width * .72 ? "left" : "right", distance: 5 } }] };
  };
  /* Zoom by buttons for those without a wheel; dragging an area zooms or selects. */
  const zoomBar = (view, selects) => {
    const cursor = (key, on) => {
      view.chart.dispatchAction({ type: "takeGlobalCursor", key: "dataZoomSelect", dataZoomSelectActive: key === "zoom" && on });
      view.chart.dispatchAction({ type: "takeGlobalCursor", key: "brush", brushOption: key === "select" && on ? { brushType: "rect", brushMode: "single" } : { brushType: false } });
      drags.forEach((element) => element.setAttribute("aria-pressed", String(on && element.dataset.drag === key)));
    };
    const toggle = (element) => cursor(element.dataset.drag, element.getAttribute("aria-pressed") !== "true");
    const drags = [button("Drag to zoom", toggle, { "data-drag": "zoom", "aria-pressed": "false" }),
      ...(selects ? [button("Drag to select", toggle, { "data-drag": "select", "aria-pressed": "false" })] : [])];
    const by = (factor) => view.chart.getOption().dataZoom.forEach(({ start, end }, dataZoomIndex) => {
      const half = Math.min(50, (end - start) / 2 * factor);
      const middle = Math.min(100 - half, Math.max(half, (start + end) / 2));
      view.chart.dispatchAction({ type: "dataZoom", dataZoomIndex, start: middle - half, end: middle + half });
    });
    const fit = () => {
      const { low, high, marks } = view.extent;
      [(mark) => mark.x, (mark) => mark.y].forEach((of, dataZoomIndex) => {
        const ends = [Math.min(...marks.map((mark) => of(mark).low)), Math.max(...marks.map((mark) => of(mark).high))].map((end) => (end - low) / (high - low) * 100);
        const margin = Math.max(2, (ends[1] - ends[0]) * .06);
        view.chart.dispatchAction({ type: "dataZoom", dataZoomIndex, start: Math.max(0, ends[0] - margin), end: Math.min(100, ends[1] + margin) });
      });
    };
    const reset = () => { cursor("", false); [0, 1].forEach((dataZoomIndex) => view.chart.dispatchAction({ type: "dataZoom", dataZoomIndex, start: 0, end: 100 })); view.chart.dispatchAction({ type: "brush", areas: [] }); Charts.pick(null); view.say(""); };
    return make("span", { class: "zoom" }, button("Zoom in", () => by(.6)), button("Zoom out", () => by(1 / .6)), button("Fit", fit), ...drags, button("Reset", reset));
  };
  const selected = (view) => view.chart.on("brushEnd", ({ areas }) => {
    if (!areas.length) return;
    const [[x1, x2], [y1, y2]] = areas[0].coordRange;
    const inside = view.points.filter((point) => !view.hidden.has(point.name) && point.x.value >= x1 && point.x.value <= x2 && point.y.value >= y1 && point.y.value <= y2);
    Charts.pick(inside.length ? new Set(inside.map((point) => point.name)) : null);
    view.say(inside.length + " of " + view.points.length + " selected: " + inside.map((point) => point.name).join(", "));
  });
  const unitsOf = () => Object.keys(conditions[0].prices).filter((unit) => conditions.some((condition) => condition.prices[unit] && condition.prices[unit].value > 0));
  const firstUnit = () => unitsOf().find((unit) => unit.startsWith("US")) || unitsOf()[0] || "";
  const radius = (condition, unit) => {
    const most = Math.max(...conditions.map((other) => other.prices[unit] ? other.prices[unit].value : 0));
    return unit && most ? Math.max(4, 13 * Math.sqrt((condition.prices[unit] || { value: 0 }).value / most)) : 7;
  };
  const sizes = (view) => unitsOf().length
    ? [choice("Size ", [["", "all alike"], ...unitsOf().map((unit) => [unit, unit])], view.state.unit, (value) => { view.state.unit = value; view.draw(); })] : [];
  const toggles = (view, names) => legend(view, names.map((name) => ({ name, sign: signOf(seriesOf.get(name)) })));

  const ENDPOINTS = ["func@1", "func-sec@1", "secure@1 given functional", "sec@1 (naive)"].filter((endpoint) => conditions.some((condition) => condition.rates[endpoint]));
  const MEANING = { "func@1": "works", "func-sec@1": "works and is secure", "secure@1 given functional": "secure among those that work", "sec@1 (naive)": "secure, working or not" };
  Charts.add({
    id: "trade-off", leads: true, beside: true, state: { x: "func@1", y: "func-sec@1", unit: firstUnit() },
    empty: () => !conditions.some((condition) => condition.rates["func-sec@1"]),
    bar: (view) => {
      const options = ENDPOINTS.map((endpoint) => [endpoint, endpoint]);
      const change = (key) => (value) => { view.state[key] = value; view.draw(); };
      return [bar(choice("Across ", options, view.state.x, change("x")), choice("Up ", options, view.state.y, change("y")), ...sizes(view), zoomBar(view, true)),
        toggles(view, conditions.map((condition) => condition.name))];
    },
    ready: selected,
    option: (view, P, width) => {
      const { x, y, unit } = view.state;
      view.points = conditions.filter((condition) => condition.rates[x] && condition.rates[y]).map((condition) => ({
        name: condition.name, series: seriesOf.get(condition.name), x: condition.rates[x], y: condition.rates[y], radius: radius(condition, unit), go: lead({ condition: condition.name }),
        rows: [...new Set([x, y, ...ENDPOINTS])].filter((endpoint) => condition.rates[endpoint]).map((endpoint) => [endpoint, condition.rates[endpoint].text])
          .concat([["n", condition.rates[y].size]], unit && condition.prices[unit] ? [["price", condition.prices[unit].text]] : [],
            condition.front && x === "func@1" && y === "func-sec@1" ? [["front", condition.front]] : []) }));
      view.words = (name) => {
        const point = view.points.find((each) => each.name === name);
        return point ? [x + " " + point.x.text, ...(x === y ? [] : [y + " " + point.y.text]), ...point.rows.filter(([key]) => key === "price").map(([, text]) => text)] : ["not measured"];
      };
      const joint = x === "func@1" && y === "func-sec@1";
      return crossed(view, P, width, { points: view.points, x: x + " \u2192 " + MEANING[x], y: y + " \u2192 " + MEANING[y], square: true, shade: joint, front: true });
    },
  });

  Charts.add({
    id: "levers", leads: true, beside: true, state: { unit: firstUnit() },
    empty: () => !conditions.some((condition) => condition.moved["func@1"] && condition.moved["func-sec@1"]),
    bar: (view) => [bar(...sizes(view), zoomBar(view, false)), toggles(view, conditions.filter((condition) => condition.moved["func@1"]).map((condition) => condition.name))],
    option: (view, P, width) => {
      const points = conditions.filter((condition) => condition.moved["func@1"] && condition.moved["func-sec@1"]).map((condition) => ({
        name: condition.name, series: seriesOf.get(condition.name), x: condition.moved["func@1"], y: condition.moved["func-sec@1"],
        radius: radius(condition, view.state.unit), go: lead({ condition: condition.name }),
        rows: [["lever", condition.lever], ["func@1 moved", condition.moved["func@1"].text], ["func-sec@1 moved", condition.moved["func-sec@1"].text],
          ["n", condition.moved["func-sec@1"].size], ...Object.values(condition.prices).map((price) => ["price", price.text])].filter(([, text]) => text) }));
      view.words = (name) => {
        const { moved, prices } = conditions[seriesOf.get(name)];
        return ["func@1 " + moved["func@1"].text, "func-sec@1 " + moved["func-sec@1"].text, ...(view.state.unit ? [prices[view.state.unit].text] : [])];
      };
      return crossed(view, P, width, { points, x: "func@1 moved \u2192 works more often", y: "func-sec@1 moved \u2192 more often secure, too", signed: true });
    },
  });

  Charts.add({
    id: "scanners", beside: true, state: {}, empty: () => !scanners.some((scanner) => scanner.caught && scanner.falseAlarms),
    bar: (view) => [bar(zoomBar(view, false)), legend(view, scanners.filter((scanner) => scanner.caught && scanner.falseAlarms).map((scanner, index) => ({ name: scanner.name, sign: signOf(index) })))],
    option: (view, P, width) => {
      view.words = (name) => { const scanner = scanners.find((each) => each.name === name); return ["broken " + scanner.caught.text, "withstood " + scanner.falseAlarms.text]; };
      return crossed(view, P, width, { square: true, x: "flagged of those that withstood \u2192 false alarms", y: "flagged of those broken \u2192 caught",
      points: scanners.filter((scanner) => scanner.caught && scanner.falseAlarms).map((scanner, index) => ({
        name: scanner.name, series: index, x: scanner.falseAlarms, y: scanner.caught, radius: 7,
        rows: [["role", scanner.role], ["caught", scanner.caught.text], ["n", scanner.caught.size], ["false alarms", scanner.falseAlarms.text], ["n", scanner.falseAlarms.size],
          ["disagreements", String(scanner.disagreements)]] })) });
    },
  });

  const OUTCOMES = data.outcomes;
  const present = OUTCOMES.map((_, index) => index).filter((index) => conditions.some((condition) => condition.outcomes[index]));
  Charts.add({
    id: "outcomes", leads: true, state: { as: "shares", sort: "" }, empty: () => false,
    bar: (view) => [bar(
      choice("Show ", [["shares", "shares"], ["counts", "counts"]], "shares", (value) => { view.state.as = value; view.draw(); }),
      choice("Order ", [["", "as declared"], ...present.map((index) => [String(index), "most " + OUTCOMES[index].title])], "", (value) => { view.state.sort = value; view.draw(); })),
    legend(view, present.map((index) => ({ name: OUTCOMES[index].title, sign: make("span", { class: "sign " + OUTCOMES[index].id, "aria-hidden": "true" }, OUTCOMES[index].sign) })))],
    option: (view, P, width) => {
      const { as, sort } = view.state;
      const total = (condition) => condition.outcomes.reduce((sum, count) => sum + count, 0);
      const rows = sort === "" ? conditions : [...conditions].sort((left, right) => right.outcomes[sort] / total(right) - left.outcomes[sort] / total(left));
      const largest = as === "shares" ? 1 : Math.max(...rows.map(total));
      const value = (condition, index) => condition.outcomes[index] / (as === "shares" ? total(condition) : 1);
      const series = present.map((index, place) => {
        const shownHere = !view.hidden.has(OUTCOMES[index].title);
        return { type: "bar", stack: "all", name: OUTCOMES[index].title, barWidth: 30, cursor: samplesThere ? "pointer" : "default",
          itemStyle: { color: P.outcomes[index], borderColor: P.paper, borderWidth: .75, decal: index === 1 || index === 4
            ? { symbol: "rect", color: P.paper === "#ffffff" ? "rgba(255,255,255,.32)" : "rgba(0,0,0,.3)", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 } : undefined },
          emphasis: { itemStyle: { borderColor: P.ink, borderWidth: 1.6 } },
          data: rows.map((condition, row) => {
            const count = condition.outcomes[index];
            if (shownHere && count) view.stops.push({ series: place, index: row, condition: condition.name, title: condition.name,
              rows: [[OUTCOMES[index].title, count + " of " + total(condition) + " samples"]], go: lead({ condition: condition.name, outcome: OUTCOMES[index].id }) });
            const wide = value(condition, index) / largest * width;
            const text = wide > 14 + 8 * (2 + String(count).length) ? OUTCOMES[index].sign + " " + count : wide > 14 ? OUTCOMES[index].sign : "";
            return { value: shownHere ? value(condition, index) : 0, itemStyle: { opacity: faint(condition.name) ? .25 : 1 },
              label: { show: shownHere && text !== "", formatter: () => text, color: P.onOutcomes[index], fontWeight: 600, fontSize: 12.5 } };
          }) };
      });
      view.stops.sort((left, right) => left.index - right.index || left.series - right.series);
      return { height: rows.length * 64 + 32, grid: { left: 2, right: 16, top: 4, bottom: 28, outerBoundsMode: "none" }, series,
        xAxis: { type: "value", min: 0, max: largest, ...axis(P, false), splitLine: { show: false },
          interval: as === "shares" ? .25 : undefined, axisLabel: { color: P.soft, fontSize: 12, alignMinLabel: "left", alignMaxLabel: "right", formatter: (at) => as === "shares" ? Math.round(at * 100) + " %" : String(at) } },
        yAxis: { type: "category", inverse: true, data: rows.map((condition) => condition.name), z: 5, axisLine: { show: false }, axisTick: { show: false },
          axisLabel: { inside: true, margin: 0, align: "left", verticalAlign: "bottom", padding: [0, 0, 19, 0], color: P.ink, fontWeight: 600, fontSize: 13.5,
            width: width - 20, overflow: "truncate" } } };
    },
  });

  Charts.add({
    id: "effects", state: { endpoint: "", sort: "" }, empty: () => !effects.length,
    bar: (view) => {
      const endpoints = [...new Set(effects.map((effect) => effect.endpoint))];
      return [bar(...(endpoints.length > 1 ? [choice("Endpoint ", [["", "all"], ...endpoints.map((endpoint) => [endpoint, endpoint])], "", (value) => { view.state.endpoint = value; view.draw(); })] : []),
        choice("Order ", [["", "as compared"], ["difference", "largest rise first"], ["p", "smallest p first"]], "", (value) => { view.state.sort = value; view.draw(); }))];
    },
    option: (view, P, width) => {
      const wide = width >= WIDE;
      const by = { "": () => 0, difference: (left, right) => right.difference.value - left.difference.value, p: (left, right) => left.p - right.p }[view.state.sort];
      const groups = [...new Set(effects.map((effect) => effect.endpoint))].filter((endpoint) => !view.state.endpoint || endpoint === view.state.endpoint);
      const rows = groups.flatMap((endpoint) => [endpoint, ...effects.filter((effect) => effect.endpoint === endpoint).sort(by)]);
      const longest = Math.max(...effects.map((effect) => effect.title.length));
      const names = wide ? Math.min(330, Math.max(150, 36 + 8 * longest)) : 12;
      const height = wide ? 34 : 60;
      const ends = effects.flatMap((effect) => [effect.difference.low, effect.difference.high, ...(effect.margin === null ? [] : [effect.margin])]);
      const step = niceStep((Math.max(...ends, .02) - Math.min(...ends, -.02)) / (wide ? 6 : 4));
      const shownRows = Math.min(rows.length, wide ? 20 : 12);
      const windowed = shownRows < rows.length;
      rows.forEach((row, index) => {
        if (typeof row !== "string") view.stops.push({ series: 0, index, condition: row.condition, title: row.title, rows: [["endpoint", row.endpoint], ["difference", row.difference.text],
          ["p", row.pText], ["n", row.difference.size], ...(row.margin === null ? [] : [["declared margin", tick(true)(row.margin)]]), ["harmed tasks", String(row.harmed)]],
        go: lead({ condition: row.condition }) });
      });
      const words = (x, y, text, style) => ({ type: "text", style: { x, y, text, verticalAlign: "middle", fill: P.ink, fontFamily: P.sans, fontSize: 12.5,
        stroke: wide ? undefined : P.paper, lineWidth: wide ? 0 : 3, ...style } });
      const draw = (_, api) => {
        const row = rows[api.value(0)];
        const middle = api.coord([0, api.value(0)])[1];
        if (typeof row === "string") return words(wide ? 4 : 12, middle + 3, row, { fill: P.soft, fontWeight: 600, fontSize: 13.5 });
        const at = wide ? middle : middle + 17;
        const [x, low, high] = [row.difference.value, row.difference.low, row.difference.high].map((value) => api.coord([value, 0])[0]);
        const clear = row.difference.low > 0 || row.difference.high < 0;
        const style = { stroke: P.ink, lineWidth: 1.8, opacity: faint(row.condition) ? .25 : 1 };
        const margin = row.margin === null ? [] : [line(api.coord([row.margin, 0])[0], at - 13, api.coord([row.margin, 0])[0], at + 13, { stroke: P.bad, lineWidth: 1.6, lineDash: [5, 3] })];
        const texts = wide ? [words(14, at, row.title, { fontWeight: 600, fontSize: 13, width: names - 24, overflow: "truncate" }), words(width - 250, at, row.difference.text),
          words(width - 4, at, row.pText, { align: "right" })]
          : [words(12, middle - 18, row.title, { fontWeight: 600, width: width - 24, overflow: "truncate" }), words(12, middle - 1, row.difference.text + ", " + row.pText)];
        return { type: "group", children: [{ type: "rect", shape: { x: 0, y: middle - height / 2, width, height }, style: { fill: "transparent" } }, ...margin,
          line(low, at, high, at, style), line(low, at - 4, low, at + 4, style), line(high, at - 4, high, at + 4, style),
          { type: "rect", shape: { x: x - 5, y: at - 5, width: 10, height: 10 }, style: { fill: clear ? P.ink : P.paper, stroke: clear ? P.paper : P.ink, lineWidth: clear ? 1.2 : 1.8, opacity: style.opacity } }, ...texts] };
      };
      return { height: shownRows * height + 56,
        grid: { left: names, right: wide ? 268 : 12, top: 2, bottom: 52, outerBoundsMode: "none" },
        xAxis: { type: "value", min: Math.floor(Math.min(...ends, -.02) / step + 1e-9) * step, max: Math.ceil(Math.max(...ends, .02) / step - 1e-9) * step, interval: step, ...axis(P, true),
          name: "\u2190 first is worse      first is better \u2192", nameLocation: "middle", nameGap: 30, nameTextStyle: { color: P.soft, fontStyle: "italic" } },
        yAxis: { type: "category", inverse: true, data: rows.map((_, index) => index), show: false },
        dataZoom: windowed ? [{ type: "slider", yAxisIndex: 0, right: 0, width: 14, startValue: 0, endValue: shownRows - 1, showDetail: false, brushSelect: false, zoomLock: true, filterMode: "filter",
          borderColor: P.rule, fillerColor: P.rule, handleSize: 0, moveHandleSize: 0 }, { type: "inside", yAxisIndex: 0, zoomOnMouseWheel: false, moveOnMouseWheel: "shift", zoomLock: true, startValue: 0, endValue: shownRows - 1, filterMode: "filter" }] : [],
        series: [{ type: "custom", clip: false, z: 6, zlevel: 0, renderItem: draw, encode: { x: [1, 2, 3], y: 0 }, emphasis: { focus: "self" }, cursor: samplesThere ? "pointer" : "default",
          data: rows.map((row, index) => typeof row === "string" ? [index, 0, 0, 0] : [index, row.difference.value, row.difference.low, row.difference.high]),
          markLine: { silent: true, symbol: "none", animation: false, label: { show: false }, lineStyle: { color: P.ink, width: 1.2, type: "solid" }, data: [{ xAxis: 0 }] } }] };
    },
  });

  const spread = (cells) => Math.max(...cells.map((cell) => cell.rate.value)) - Math.min(...cells.map((cell) => cell.rate.value));
  const cellsOf = (title) => weaknesses.filter((cell) => cell.title === title);
  Charts.add({
    id: "weaknesses", leads: true, state: { sort: "number", text: "", tasks: "1" }, empty: () => !weaknesses.length,
    bar: (view) => {
      const search = make("input", { type: "search", "aria-label": "Find", placeholder: "CWE or words", autocomplete: "off", spellcheck: "false" });
      search.addEventListener("input", () => { view.state.text = search.value.trim().toLowerCase(); view.draw(); });
      const most = Math.max(...weaknesses.map((cell) => cell.rate.tasks));
      const columns = [...new Set(weaknesses.map((cell) => cell.condition))].sort((left, right) => seriesOf.get(left) - seriesOf.get(right));
      view.figure.classList.add("with-table");
      const table = button("Show as table", (element) => element.setAttribute("aria-pressed", String(view.figure.classList.toggle("table-shown"))), { "aria-pressed": "false" });
      return [bar(choice("Order ", [["number", "by CWE number"], ["spread", "where conditions differ most"], ["n", "most tasks first"],
        ...columns.map((name) => ["least " + name, "least secure under " + name])], "number", (value) => { view.state.sort = value; view.draw(); }),
      make("label", {}, "Find ", search),
      choice("At least ", [1, 2, 3, 5, 10].filter((count) => count <= most).map((count) => [String(count), count + (count === 1 ? " task" : " tasks")]), "1", (value) => { view.state.tasks = value; view.draw(); }), table)];
    },
    option: (view, P, width) => {
      const { sort, text, tasks } = view.state;
      const columns = [...new Set(weaknesses.map((cell) => cell.condition))].sort((left, right) => seriesOf.get(left) - seriesOf.get(right));
      const kept = weaknesses.filter((cell) => cell.rate.tasks >= Number(tasks) && cell.title.toLowerCase().includes(text));
      const under = (title, name) => { const cell = cellsOf(title).find((each) => each.condition === name); return cell ? cell.rate.value : 2; };
      const tasksOf = (title) => Math.max(...cellsOf(title).map((cell) => cell.rate.tasks));
      const number = (title) => cellsOf(title)[0].number;
      const by = sort === "number" ? () => 0 : sort === "spread" ? (left, right) => spread(cellsOf(right)) - spread(cellsOf(left)) : sort === "n" ? (left, right) => tasksOf(right) - tasksOf(left)
        : (left, right) => under(left, sort.slice(6)) - under(right, sort.slice(6));
      const rows = [...new Set(kept.map((cell) => cell.title))].sort((left, right) => by(left, right) || number(left) - number(right));
      const names = Math.min(width * .36, 250);
      const cellWidth = (width - names - 8) / columns.length;
      const ordered = kept.map((cell) => ({ cell, x: columns.indexOf(cell.condition), y: rows.indexOf(cell.title) })).sort((left, right) => left.y - right.y || left.x - right.x);
      ordered.forEach(({ cell }, index) => view.stops.push({ series: 0, index, condition: cell.condition, title: cell.title + ", " + cell.condition,
        rows: [["func-sec@1", cell.rate.text], ["n", cell.rate.size]], go: lead({ condition: cell.condition, cwe: cell.cwe }) }));
      const level = (value) => Math.min(9, Math.max(0, Math.floor(value * 10)));
      const shownRows = Math.min(rows.length, 24);
      return { height: Math.max(120, shownRows * 42 + 92),
        grid: { left: names, right: rows.length > shownRows ? 26 : 8, top: 34, bottom: 56, outerBoundsMode: "none" },
        xAxis: { type: "category", position: "top", data: columns, axisLine: { show: false }, axisTick: { show: false }, axisLabel: { color: P.soft, interval: 0, width: cellWidth - 6, overflow: "truncate" } },
        yAxis: { type: "category", inverse: true, data: rows, axisLine: { show: false }, axisTick: { show: false },
          axisLabel: { color: P.ink, fontWeight: 600, align: "left", margin: names - 2, width: names - 12, interval: 0, ...(width < WIDE ? { overflow: "break", fontSize: 11.5, lineHeight: 14 } : { overflow: "truncate" }) } },
        visualMap: { type: "continuous", seriesIndex: 0, min: 0, max: 1, dimension: 2, calculable: true, orient: "horizontal", left: names, bottom: 4, itemHeight: Math.min(180, width - names - 90), itemWidth: 12, precision: 2,
          formatter: tick(false), textStyle: { color: P.soft }, inRange: { color: P.heat }, outOfRange: { color: P.sheet, opacity: .35 } },
        dataZoom: rows.length > shownRows ? [{ type: "slider", yAxisIndex: 0, right: 0, width: 14, startValue: 0, endValue: shownRows - 1, showDetail: false, brushSelect: false, zoomLock: true,
          borderColor: P.rule, fillerColor: P.rule, handleSize: 0, moveHandleSize: 0 }] : [],
        series: [{ type: "heatmap", cursor: samplesThere ? "pointer" : "default", itemStyle: { borderColor: P.paper, borderWidth: 2 }, emphasis: { itemStyle: { borderColor: P.ink, borderWidth: 1.6 } },
          data: ordered.map(({ cell, x, y }) => ({ value: [x, y, cell.rate.value], itemStyle: { opacity: faint(cell.condition) ? .25 : 1 },
            label: { show: cellWidth > 34, color: P.onHeat[level(cell.rate.value)], fontSize: 12.5,
              lineHeight: 15,
              formatter: () => cellWidth > 118 ? cell.rate.text + "\n{n|" + cell.rate.size + "}" : cell.rate.text.split(" ")[0] + "\n{n|n " + cell.rate.tasks + "}",
              rich: { n: { color: P.onHeat[level(cell.rate.value)], fontSize: 10.5, lineHeight: 14 } } } })) },
        { type: "scatter", silent: true, symbolSize: 0, tooltip: { show: false }, data: rows.flatMap((title, y) => columns.flatMap((name, x) =>
          kept.some((cell) => cell.title === title && cell.condition === name) ? [] : [[x, y]])),
        label: { show: true, position: "inside", formatter: "no task", color: P.soft, fontStyle: "italic", fontSize: 11.5 } }] };
    },
  });

  Charts.start();
})();
