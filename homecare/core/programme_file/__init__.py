"""Programme files: reading, checking and advising on what a practitioner wrote."""
