"""The builder: programme files are written and changed here, for practitioners who are no programmers."""
