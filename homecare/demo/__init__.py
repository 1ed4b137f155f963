"""The sample patient: a made-up diary of twelve weeks, the same for the same seed and day. Pure."""
