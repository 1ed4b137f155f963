"""`python -m homecare` is the same as `homecare`."""

import sys

from homecare.cli.door import run

sys.exit(run())
