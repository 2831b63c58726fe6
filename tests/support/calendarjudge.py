#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""calendarjudge.py < calendar.ics: what libical, which is not ours, reads in it, as JSON: its errors, and of each event
the moments in UTC by the zones that the calendar itself brings."""
import ctypes
import json
import sys


class Time(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in
                ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")]
    _fields_.append(("zone", ctypes.c_void_p))


lib = ctypes.CDLL("libical.so.3")
POINTER, TEXT, NUMBER = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
for name, result, arguments in (
        ("icalparser_parse_string", POINTER, [TEXT]),
        ("icalrestriction_check", NUMBER, [POINTER]),
        ("icalcomponent_count_errors", NUMBER, [POINTER]),
        ("icalcomponent_string_to_kind", NUMBER, [TEXT]),
        ("icalcomponent_get_first_component", POINTER, [POINTER, NUMBER]),
        ("icalcomponent_get_next_component", POINTER, [POINTER, NUMBER]),
        ("icalcomponent_get_first_property", POINTER, [POINTER, NUMBER]),
        ("icalcomponent_get_next_property", POINTER, [POINTER, NUMBER]),
        ("icalcomponent_get_timezone", POINTER, [POINTER, TEXT]),
        ("icalproperty_get_property_name", TEXT, [POINTER]),
        ("icalproperty_get_value_as_string", TEXT, [POINTER]),
        ("icalproperty_get_parameter_as_string", TEXT, [POINTER, TEXT]),
        ("icalproperty_get_value", POINTER, [POINTER]),
        ("icalvalue_get_text", TEXT, [POINTER]),
        ("icalvalue_get_datetime", Time, [POINTER]),
        ("icaltimezone_get_utc_timezone", POINTER, []),
        ("icaltimezone_convert_time", None, [ctypes.POINTER(Time), POINTER, POINTER]),
        ("icaltime_as_ical_string", TEXT, [Time])):
    function = getattr(lib, name)
    function.restype, function.argtypes = result, arguments

ANY_PROPERTY = 0


def each(first, following, of, kind):
    found = first(of, kind)
    while found:
        yield found
        found = following(of, kind)


def parts(component, name):
    return each(lib.icalcomponent_get_first_component, lib.icalcomponent_get_next_component, component,
                lib.icalcomponent_string_to_kind(name))


def properties(component):
    return each(lib.icalcomponent_get_first_property, lib.icalcomponent_get_next_property, component, ANY_PROPERTY)


def moment(whole, prop):
    """"20261127T050000Z", a day, or the name of a zone that the calendar does not bring."""
    time = lib.icalvalue_get_datetime(lib.icalproperty_get_value(prop))
    zone_id = lib.icalproperty_get_parameter_as_string(prop, b"TZID")
    if zone_id and not time.is_date:
        zone = lib.icalcomponent_get_timezone(whole, zone_id)
        if not zone:
            return "no zone " + zone_id.decode()
        lib.icaltimezone_convert_time(ctypes.byref(time), zone, lib.icaltimezone_get_utc_timezone())
        time.zone = lib.icaltimezone_get_utc_timezone()
    return lib.icaltime_as_ical_string(time).decode()


def read(text):
    whole = lib.icalparser_parse_string(text)
    if not whole:
        return {"errors": ["this is no calendar"]}
    errors = [lib.icalproperty_get_value_as_string(prop).decode()
              for component in [whole, *parts(whole, b"VEVENT"), *parts(whole, b"VTIMEZONE")]
              for prop in properties(component)
              if lib.icalproperty_get_property_name(prop) == b"X-LIC-ERROR"]
    errors += ["counted"] * (lib.icalcomponent_count_errors(whole) - len(errors))
    if not lib.icalrestriction_check(whole):  # what RFC 5546 asks of components
        errors.append("a component breaks the rules of RFC 5546")
    events = []
    for part in parts(whole, b"VEVENT"):
        event = {}
        for prop in properties(part):
            name = lib.icalproperty_get_property_name(prop).decode()
            if name in ("DTSTART", "DTEND"):
                event[name] = moment(whole, prop)
            elif name in ("SUMMARY", "LOCATION", "DESCRIPTION"):
                event[name] = lib.icalvalue_get_text(lib.icalproperty_get_value(prop)).decode()
            else:
                event[name] = lib.icalproperty_get_value_as_string(prop).decode()
        events.append(event)
    return {"errors": errors, "events": events}


json.dump(read(sys.stdin.buffer.read()), sys.stdout)
