"""Measures the programs of the metric tests with the packages that others wrote.

    VENV/bin/python core/src/test/peers/metrics.py

writes core/src/test/resources/dev/fulcrum/metric/peers.json, what MetricPeersTest expects. docs/metrics-checks.md names the versions.
codebleu merges a set of strings into a list whose order it then compares: PYTHONHASHSEED decides some of its scores, so each is taken
under five seeds and the lowest and highest are kept.
"""
import json
import os
import subprocess
import sys
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[1] / "resources" / "dev" / "fulcrum" / "metric"
LANGUAGES = {"python": "py", "javascript": "js", "c": "c"}
SEEDS = ["1", "2", "3", "4", "5"]


def programs(language):
    folder = RESOURCES / "programs" / language
    return {path.name: path.read_text() for path in sorted(folder.iterdir())}


def codebleu():
    from codebleu import calc_codebleu

    scores = {}
    for language in LANGUAGES:
        texts = programs(language)
        for name, reference in texts.items():
            if ".first." in name:
                other = texts[name.replace(".first.", ".second.")]
                scores[f"{language}/{name}"] = calc_codebleu([reference], [other], language)
                scores[f"{language}/{name} reversed"] = calc_codebleu([other], [reference], language)
    return scores


def python_measures(text):
    import ast

    from cognitive_complexity.api import get_cognitive_complexity
    from radon.complexity import ComplexityVisitor
    from radon.metrics import h_visit, mi_visit
    from radon.raw import analyze

    try:
        tree = ast.parse(text)
    except SyntaxError:
        return {}
    visitor = ComplexityVisitor.from_ast(tree)
    functions = list(visitor.functions)
    for outer in visitor.functions:
        functions += outer.closures
    for each in visitor.classes:
        functions += each.methods
    halstead = h_visit(text).total
    raw = analyze(text)
    definitions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
    return {
        "cyclomatic": {f.name: f.complexity for f in functions},
        "total": visitor.total_complexity,
        "halstead": [halstead.h1, halstead.h2, halstead.N1, halstead.N2],
        "volume": halstead.volume,
        "difficulty": halstead.difficulty,
        "maintainability": mi_visit(text, True),
        "logical": raw.lloc,
        "blank": raw.blank,
        "cognitive": {n.name: get_cognitive_complexity(n) for n in definitions},
    }


def lizard_measures(name, text):
    import lizard

    found = lizard.analyze_file.analyze_source_code(name, text)
    return {
        "nloc": found.nloc,
        "functions": [
            {
                "name": f.name,
                "line": f.start_line,
                "cyclomatic": f.cyclomatic_complexity,
                "nloc": f.nloc,
                "parameters": f.parameter_count,
                "tokens": f.token_count,
            }
            for f in found.function_list
        ],
        "tokens": found.token_count,
    }


def main():
    if len(sys.argv) > 1:
        json.dump(codebleu(), sys.stdout)
        return
    runs = [
        json.loads(
            subprocess.run(
                [sys.executable, __file__, "codebleu"],
                env={**os.environ, "PYTHONHASHSEED": seed},
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                check=True,
            ).stdout
        )
        for seed in SEEDS
    ]
    expected = {
        "codebleu": {
            pair: {part: [min(run[pair][part] for run in runs), max(run[pair][part] for run in runs)] for part in runs[0][pair]}
            for pair in runs[0]
        },
        "radon": {name: python_measures(text) for name, text in programs("python").items()},
        "lizard": {
            f"{language}/{name}": lizard_measures(name, text)
            for language in LANGUAGES
            for name, text in programs(language).items()
            if not name.startswith("broken.second")
        },
    }
    (RESOURCES / "peers.json").write_text(json.dumps(expected, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
