"""Requests and replies of solvers that speak tagged JSON: Python's and JavaScript's."""

from fulcrum_guest.languages import BadReply, Reply
from fulcrum_guest.values import HOSTILE, Unsupported, dumps, encode, loads


def pin(seed):
    return dumps(["pin", seed])


def load(program, entry_point):
    return dumps(["load", program, entry_point])


def call(function, arguments, keywords):
    try:
        request = ["call", function, [encode(each) for each in arguments]]
        if keywords:
            request.append({name: encode(value) for name, value in keywords.items()})
        return dumps(request)
    except Unsupported as unsupported:
        raise ValueError("a test passes a value that cannot cross: " + str(unsupported)) from None


def reply(payload):
    try:
        parts = loads(payload)
    except HOSTILE as problem:
        raise BadReply("not tagged JSON: " + type(problem).__name__) from None
    if type(parts) is not list or not parts or len(parts) < 2:
        raise BadReply("not a reply")
    kind = parts[0]
    if kind in ("ok", "same") and len(parts) == 3 and (parts[2] is None or type(parts[2]) is list):
        if kind == "same" and type(parts[1]) is not int:
            raise BadReply("not a place")
        return Reply("value" if kind == "ok" else "same", parts[1], changed=parts[2])
    if kind == "raise" and len(parts) >= 3 and type(parts[1]) is str and type(parts[2]) is str:
        return Reply("raised", parts[1], parts[2], parts[3] if len(parts) > 3 and type(parts[3]) is list else None)
    if kind == "unsupported" and type(parts[1]) is str:
        return Reply("unsupported", detail=parts[1])
    raise BadReply("an unknown kind of reply")
