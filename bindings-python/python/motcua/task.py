"""What is asked of many assigned tasks: reminders, checks of the register, the table of a period.

The values are `motcua.Task`. Answers are plain dicts, and lists of them; a day or a moment in them is ISO text. An
error about one of many names it: `error.place` is `"tasks[3]"`.
"""

from motcua._motcua import Task
from motcua._motcua import task_check as check
from motcua._motcua import task_reminders as reminders
from motcua._motcua import task_table as table

__all__ = ["Task", "check", "reminders", "table"]
