"""What an oracle program works with: the solver, its outcomes, its workspace. docs/suite-format.md is the contract."""

from fulcrum_guest import languages, values
from fulcrum_guest.solvers import Ended


class Rejected(Exception):
    """The candidate raised, or its driver wrote an error. kind is the type's name, empty in C."""

    def __init__(self, kind, message):
        super().__init__(kind + ": " + message if kind and message else kind or message)
        self.kind = kind


class MemoryFault(Exception):
    """A sanitizer or a signal reported a memory error."""


class TimedOut(Exception):
    """The processor time was used up."""


class Gone(Exception):
    """The process ended otherwise. exceeded: whether it was ended for using too much."""

    def __init__(self, detail, exceeded=False):
        super().__init__(detail)
        self.exceeded = exceeded


class NotJudgeable(BaseException):
    """Passes through a test's own handlers: nothing that follows would say anything about the candidate."""


class DoesNotLoad(NotJudgeable):
    pass


class UnsupportedValue(NotJudgeable):
    pass


class Outcome:
    """What came of an attempt."""

    def __init__(self, value=None, rejected=None, fault=None, timed_out=False, gone=False):
        self.value = value
        self.rejected = rejected
        self.fault = fault
        self.timed_out = timed_out
        self.gone = gone

    def contains(self, text):
        """Whether the text occurs in the value, nested or not, or in the error's text."""
        wanted = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else bytes(text)
        return any(wanted in each for each in _texts([self.value, self.rejected]))


def _texts(value):
    if isinstance(value, str):
        yield value.encode("utf-8", "surrogatepass")
    elif isinstance(value, bytes):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, dict):
        yield from _texts(list(value))
        yield from _texts(list(value.values()))


class Solver:
    """One fresh process of the candidate, started when it is first asked."""

    def __init__(self, arena, prepared, limits, language):
        self._arena = arena
        self._prepared = prepared
        self._limits = limits
        self._process = None
        self._seed = None
        self.language = language
        self.calls = 0

    def call(self, function, *arguments):
        return self._settle(self.exchange(function, arguments, {}), arguments)

    def rejects(self, function, *arguments):
        try:
            self.call(function, *arguments)
        except Rejected:
            return True
        except UnsupportedValue:
            return False
        return False

    def attempt(self, function, *arguments):
        try:
            return Outcome(value=self.call(function, *arguments))
        except Rejected as rejected:
            return Outcome(rejected=str(rejected) or "rejected")
        except MemoryFault as fault:
            return Outcome(fault=str(fault) or "memory fault")
        except TimedOut:
            return Outcome(timed_out=True)
        except Gone:
            return Outcome(gone=True)

    def pin(self, seed):
        if self._process is not None:
            raise RuntimeError("pin comes before the first call")
        self._seed = seed

    def another(self):
        return Solver(self._arena, self._prepared, self._limits, self.language)

    def output(self):
        return "" if self._process is None else self._process.printed()

    def exchange(self, function, arguments, keywords):
        """One call and its reply, whatever it says."""
        request = self._prepared.call(function, arguments, keywords)
        try:
            self._start()
            self._process.send(request)
            reply = self._receive()
        except Ended as ended:
            reply = self._of_end(ended)
        self.calls += 1
        return reply

    def relay(self, request):
        """One call and its reply as bytes, for a tester that encodes and decodes itself."""
        try:
            self._start()
            self._process.send(request)
            payload = self._process.receive()
        except Ended as ended:
            said = self._of_end(ended)
            raise Gone(said.detail, exceeded=said.kind == "resource") from None
        self.calls += 1
        return payload

    def _start(self):
        if self._process is not None:
            return
        self._process = self._arena.start(self._prepared.launch(self._limits))
        for payload, answered in self._prepared.greeting(self._seed):
            self._process.send(payload)
            if answered:
                self._loaded(self._receive())

    def _loaded(self, reply):
        if reply.kind == "raised":
            raise DoesNotLoad(str(Rejected(reply.value, reply.detail)))
        if reply.kind in ("fault", "unsupported"):
            raise DoesNotLoad(reply.detail)

    def _receive(self):
        try:
            return self._prepared.reply(self._process.receive())
        except languages.BadReply as bad:
            raise Gone("broke the protocol: " + str(bad)) from None

    def _of_end(self, ended):
        if ended.why == "time":
            raise TimedOut(ended.detail) from None
        if ended.why == "resource":
            raise Gone(ended.detail, exceeded=True) from None
        said = None if ended.status is None else self._prepared.end(ended.status, self.output_so_far())
        if said is None:
            raise Gone(ended.detail) from None
        return said

    def output_so_far(self):
        try:
            return self.output()
        except Ended:
            return ""

    def _settle(self, reply, arguments):
        """The returned value, with changes of arguments made in the tester too."""
        if reply.kind == "raised":
            raise Rejected(reply.value or "", reply.detail)
        if reply.kind == "fault":
            raise MemoryFault(reply.detail)
        if reply.kind == "resource":
            raise Gone(reply.detail, exceeded=True)
        if reply.kind == "unsupported":
            raise UnsupportedValue(reply.detail)
        convert = (lambda value: value) if self._prepared.plain else values.plain
        try:
            write_back(arguments, reply.changed, convert)
            if reply.kind == "same":
                return arguments[reply.value]
            return convert(reply.value)
        except values.Unsupported as unsupported:
            raise UnsupportedValue(str(unsupported)) from None
        except (IndexError, RecursionError) as error:
            raise Gone("broke the protocol: " + type(error).__name__) from None


def write_back(arguments, changed, convert):
    """Makes the tester's arguments look as the candidate left its copies."""
    if changed is None or len(changed) != len(arguments):
        return
    for ours, theirs in zip(arguments, changed):
        theirs = convert(theirs)
        if type(ours) is not type(theirs):
            continue
        if type(ours) in (list, bytearray):
            ours[:] = theirs
        elif type(ours) in (dict, set):
            ours.clear()
            ours.update(theirs)
