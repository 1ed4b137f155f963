"""Questions to the database, a module for each subject."""
