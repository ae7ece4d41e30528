"""Measures pairs of programs with the Python packages, one measure a request, and says what processor and wall time that took."""
import ast
import json
import logging
import sys
import time

import lizard
from codebleu import calc_codebleu
from radon.complexity import cc_visit
from radon.metrics import h_visit, mi_visit
from sacrebleu.metrics import BLEU, CHRF

ENDINGS = {"python": "py", "javascript": "js", "c": "c"}
BLEU_SCORER = BLEU(effective_order=True)
CHRF_SCORER = CHRF()


def bleu(pair):
    return BLEU_SCORER.sentence_score(pair["program"], [pair["reference"]]).score


def chrf(pair):
    return CHRF_SCORER.sentence_score(pair["program"], [pair["reference"]]).score


def codebleu(pair):
    return calc_codebleu([pair["reference"]], [pair["program"]], pair["language"])["codebleu"]


def readability(pair):
    """What radon and lizard know of one program: radon for Python, lizard for the others."""
    text = pair["program"]
    if pair["language"] == "python":
        try:
            ast.parse(text)
        except SyntaxError:
            return 0
        cc_visit(text)
        h_visit(text)
        return mi_visit(text, True)
    lizard.analyze_file.analyze_source_code("program." + ENDINGS[pair["language"]], text)
    return 0


def main():
    logging.disable(logging.CRITICAL)
    pairs = json.loads(open(sys.argv[1], encoding="utf-8").read())
    measures = {"bleu": bleu, "chrf": chrf, "codebleu": codebleu, "readability": readability}
    for request in sys.stdin:
        measure = measures[request.strip()]
        processor, wall = time.process_time(), time.perf_counter()
        values = [measure(pair) for pair in pairs]
        used = {"processor": time.process_time() - processor, "wall": time.perf_counter() - wall, "values": values}
        print(json.dumps(used), flush=True)


main()
