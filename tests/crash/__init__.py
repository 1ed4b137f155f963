"""What the diary survives: processes killed at random moments, full disks, folders that go, many writers."""
