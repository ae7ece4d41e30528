"""Programs of the sandbox: they run inside bubblewrap as an unprivileged user and judge candidates.

Two kinds of process live here and never share an address space: testers, which own expected values and verdicts, and solvers,
which run a candidate's code and know nothing but the inputs of the call at hand.
"""
