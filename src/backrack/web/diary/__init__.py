"""The diary's pages: the month, the day, a note, a session told by hand, and what to expect in the first days."""
