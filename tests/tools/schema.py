#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""schema.py ADILCTL ROOT: the schema of term rules and the program's own reader agree, on good files and on bad."""
import copy
import glob
import json
import os
import subprocess
import sys
import tempfile

import jsonschema

adilctl, root = sys.argv[1:3]
with open(os.path.join(root, "resources/schema/terms.json"), encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
failed = 0


def check(what, contents, good, name="order.json"):
    global failed
    by_schema = validator.is_valid(contents)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8") as out:
            json.dump(contents, out)
        by_program = subprocess.run([adilctl, "term-rules", path], capture_output=True, check=False).returncode == 0
    if by_schema != good or by_program != good:
        print(f"{what}: expected {good}, the schema says {by_schema}, the program {by_program}")
        failed += 1


names = sorted(glob.glob(os.path.join(root, "resources/terms/*.json")))
assert len(names) >= 7
for name in names:
    with open(name, encoding="utf-8") as file:
        errors = [error.message for error in validator.iter_errors(json.load(file))]
    if errors:
        print(os.path.basename(name), errors)
        failed += 1

with open(os.path.join(root, "resources/terms/order.json"), encoding="utf-8") as file:
    order = json.load(file)
check("as it is", order, True)


def with_rule(**changes):
    contents = copy.deepcopy(order)
    for key, value in changes.items():
        if value is None:
            contents["rules"][1].pop(key)
        else:
            contents["rules"][1][key] = value
    return contents


for key in ("id", "article", "title", "start", "amount", "unit"):
    check(f"without {key}", with_rule(**{key: None}), False)
for key, value in (("amount", 0), ("amount", "3"), ("amount", 2.5), ("unit", "weeks"), ("unit", "same-day"), ("bound", "x"),
                   ("who", 1), ("article", " "), ("title", {"kk": "а", "ru": "б"}), ("afterTerm", "order.copy"),
                   ("repeats", "yes"), ("ends", ["ordered"]), ("when", {"proceedings": ["penal"]}),
                   ("extension", {"amount": 1, "unit": "months"}), ("confidence", "certain"), ("end", "ordered"),
                   ("when", "claim"), ("when", ["claim"]), ("inForce", "2026-01-01"), ("unmovedBy", "joined"),
                   ("unmovedBy", ["joined"]), ("unmovedBy", [{"event": "joined", "article": "1", "more": 1}]),
                   ("extension", 5), ("extension", {"by": "ruling", "article": "1", "amount": 1}), ("note", "text"),
                   ("end", [""]), ("afterTerm", []), ("pick", "last"), ("byItself", 1), ("runsInSuspension", "yes")):
    check(f"{key} = {value}", with_rule(**{key: value}), False)
with open(os.path.join(root, "resources/terms/events.json"), encoding="utf-8") as file:
    events = json.load(file)
for what, implied, good in (("a list", ["labour", "споры о труде"], True), ("a word", "labour", False),
                            ("numbers", [1], False)):
    contents = copy.deepcopy(events)
    contents["categories"][0]["impliedBy"] = implied
    check(f"implied by {what}", contents, good, "events.json")
check("another amount", with_rule(amount=4), True)
check("after a term, too", with_rule(afterTerm=["order.copy"]), True)
check("an extension without a limit", with_rule(extension={"by": "ruling", "article": "126"}), True)
nothing = copy.deepcopy(order)
nothing["rules"][1]["when"] = None
check("when = null", nothing, False)
for key, value in (("rules", {}), ("rules", [1]), ("inForce", None), ("edition", 2026), ("events", "x"), ("$schema", 1)):
    check(f"{key} = {value}", {**order, key: value}, False)


def with_event(**changes):
    event = {"id": "x", "title": {"kk": "а", "ru": "б", "en": "c"}, **changes}
    return {**order, "events": [event]}


check("another event", with_event(course=True, undoneBy="ordered", proceedings=["order"],
                                  turns={"from": "simplified", "to": "claim"}), True)
for key, value in (("course", "yes"), ("undoneBy", ""), ("proceedings", ["penal"]), ("turns", {"from": "claim"}),
                   ("turns", "claim"), ("until", "")):
    check(f"event: {key} = {value}", with_event(**{key: value}), False)
check("without an edition", {key: value for key, value in order.items() if key != "edition"}, False)
sys.exit(1 if failed else 0)
