"""What the operating system gives: the clock, files, permissions, and its errors in words."""
