"""Started by the host inside bubblewrap: judges samples in the pure profile.

Its arguments are the memory of a sample in bytes and the guest's number among its like.
"""

import sys

sys.path.insert(0, "/guests/python")

from fulcrum_guest import pure_solver, pure_zygote  # noqa: E402

memory_bytes = int(sys.argv[1])
pure_zygote.settle(int(sys.argv[2]))
zygote = pure_zygote.launch(memory_bytes, pure_solver)  # what is imported below is not in any solver

from fulcrum_guest import pure_broker, pure_judge  # noqa: E402

pure_judge.run(pure_judge.PureJudge(pure_broker.Broker(zygote)), memory_bytes)
