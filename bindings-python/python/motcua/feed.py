"""The working calendar as a feed that calendars subscribe to: days off, make-up days, receptions, appointments.

The text is that of RFC 5545 and the same for the same arguments: nothing here has a clock.
"""

from motcua._motcua import feed_calendar as calendar

__all__ = ["calendar"]
