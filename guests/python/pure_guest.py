"""Started by the host inside bubblewrap: judges samples in the pure profile. Its argument is the memory of a sample in bytes."""

import sys

sys.path.insert(0, "/guests/python")

from fulcrum_guest import pure_broker, pure_solver  # noqa: E402

memory_bytes = int(sys.argv[1])
broker = pure_broker.Broker(memory_bytes, pure_solver)  # forks the zygote: what is imported below is not in any solver

from fulcrum_guest import pure_judge  # noqa: E402

pure_judge.run(pure_judge.PureJudge(broker), memory_bytes)
