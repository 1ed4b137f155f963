"""Files that enter or leave: programme files now; reports and shared diaries later. Knows core only."""
