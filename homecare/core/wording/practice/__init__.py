"""What a practitioner reads of their patients: the panel, and the thresholds they set."""
