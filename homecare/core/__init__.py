"""What the field knows: frozen records and pure functions. No I/O, no clock, no interface, no database."""
