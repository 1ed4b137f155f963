"""A sample diary on a throwaway folder."""
