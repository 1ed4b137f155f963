"""The interface: Textual. Talks to Diary and Clinic only, and imports neither SQLModel nor plotext."""
