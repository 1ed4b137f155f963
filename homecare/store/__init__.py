"""The diary on disk. The only rooms that write SQL; rows never leave them.

`Store` hands out a `Repository` for each snapshot and each transaction; `queries` ask for more than that.
What either needs of a database is named in `backend`, and `sqlite` is the one that is there.
"""
