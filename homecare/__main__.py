"""`python -m homecare` is the same as `homecare`."""

import sys

from homecare.cli.main import run

sys.exit(run())
