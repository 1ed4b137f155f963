"""The clinic: the practitioner's panel of patients, and what is kept for each of them alone."""
