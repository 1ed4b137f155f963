"""The diary: every action of a patient, a module for each subject."""
