"""What is asked of many incoming and outgoing documents: the book of a year, the links
between them, reminders, counts by kind.

The values are `motcua.RegisteredDocument`. Answers are plain dicts, and lists of them; a day or a moment in them is ISO
text. An error about one of many names it: `error.place` is `"documents[3]"`.
"""

from motcua._motcua import RegisteredDocument
from motcua._motcua import correspondence_book as book
from motcua._motcua import correspondence_counts as counts
from motcua._motcua import correspondence_links as links
from motcua._motcua import correspondence_reminders as reminders

__all__ = ["RegisteredDocument", "book", "counts", "links", "reminders"]
