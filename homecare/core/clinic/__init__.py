"""The practice's view: one row for each patient, and what patients ask."""
