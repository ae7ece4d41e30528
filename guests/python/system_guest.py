"""Started by the host inside bubblewrap: judges samples in the system profile."""

import sys

sys.path.insert(0, "/guests/python")

from fulcrum_guest import supervisor  # noqa: E402

supervisor.run()
