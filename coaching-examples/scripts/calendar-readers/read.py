"""Reads calendars with python3-icalendar: prints file, session and seconds since 1970, by the zone in the file alone."""
import os
import sys

import icalendar

for path in sys.argv[1:]:
    with open(path, "rb") as f:
        calendar = icalendar.Calendar.from_ical(f.read())
    zone = [c for c in calendar.walk("VTIMEZONE")][0].to_tz()
    for event in calendar.walk("VEVENT"):
        start = event["DTSTART"].dt.replace(tzinfo=None)
        moment = zone.localize(start) if hasattr(zone, "localize") else start.replace(tzinfo=zone)
        print(os.path.basename(path), str(event["SUMMARY"]).split()[-1], int(moment.timestamp()), sep="\t")
