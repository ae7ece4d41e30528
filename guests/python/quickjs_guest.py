"""Started by the host inside bubblewrap: judges JavaScript samples in the pure profile with QuickJS.

Its arguments are the memory of a sample in bytes, the guest's number among its like and the version of QuickJS, whose module lies in
/guests/quickjs.
"""

import sys

sys.path.insert(0, "/guests/python")
sys.path.append("/guests/quickjs")

from fulcrum_guest import pure_zygote, quickjs_engine, quickjs_solver  # noqa: E402

memory_bytes = int(sys.argv[1])
pure_zygote.settle(int(sys.argv[2]))
surface = quickjs_engine.surface_of_node()
zygote = pure_zygote.launch(memory_bytes, quickjs_solver.QuickJsSolver(surface))  # what is imported below is not in any solver

from fulcrum_guest import pure_broker, pure_judge, quickjs_judge  # noqa: E402

pure_judge.run(quickjs_judge.QuickJsJudge(pure_broker.Broker(zygote), surface, sys.argv[3]), memory_bytes)
