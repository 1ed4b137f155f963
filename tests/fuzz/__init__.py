"""Every parser of bytes from elsewhere, given bytes that nobody meant for it: `python -m tests.fuzz.run`."""
