"""`python -m homecare` is the same as `homecare`."""

import sys

from homecare.cli.entry import run

sys.exit(run())
