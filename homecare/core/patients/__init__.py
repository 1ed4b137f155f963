"""Patients apart from each other: names, dates of birth and numbers."""
