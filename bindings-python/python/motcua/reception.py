"""Receiving citizens: schedules of leaders from their rules, held to the law; the log of one person's matter.

Leaders, answers and logs are plain dicts; a day in an answer is ISO text.
"""

from motcua._motcua import reception_check as check
from motcua._motcua import reception_replay as replay
from motcua._motcua import reception_schedule as schedule

__all__ = ["check", "replay", "schedule"]
