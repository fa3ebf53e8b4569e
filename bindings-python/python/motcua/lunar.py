"""Years of the Vietnamese lunar calendar (âm lịch), 1900 to 2100; its days are `motcua.LunarDate`."""

from motcua._motcua import lunar_hung_kings_day as hung_kings_day
from motcua._motcua import lunar_leap_month as leap_month
from motcua._motcua import lunar_new_year as new_year
from motcua._motcua import lunar_year_name as year_name

__all__ = ["hung_kings_day", "leap_month", "new_year", "year_name"]
