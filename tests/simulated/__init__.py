"""Simulated diaries: how often the rule speaks, and how often each sentence appears where nothing changes."""
