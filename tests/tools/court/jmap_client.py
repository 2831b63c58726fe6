#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A JMAP client that knows RFC 8620 and 9404, and nothing of the court but what it is handed.

jmap_client.py URL CA TOKEN TYPES COMMANDS: TYPES are names of data types, comma separated; COMMANDS a file with a
JSON list of creations for Command/set, which it sends without looking inside. Says what it found wrong, one a line;
exit code 1 when there was something.
"""
import json
import ssl
import sys
import threading
import urllib.error
import urllib.request
from urllib.parse import quote, urljoin

CORE = "urn:ietf:params:jmap:core"
BLOB = "urn:ietf:params:jmap:blob"
ERROR = "urn:ietf:params:jmap:error:"

failures = []
checks = 0


def check(holds, what):
    global checks
    checks += 1
    if not holds:
        failures.append(what)
        print("wrong: " + what, flush=True)


class Client:
    def __init__(self, url, ca, token):
        self.url = url
        self.token = token
        context = ssl.create_default_context(cafile=ca)
        self.opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context))
        self.session = None

    def http(self, url, data=None, headers=None, method=None, signed=True):
        """Status, headers (lower case) and body, also of errors."""
        request = urllib.request.Request(urljoin(self.url, url), data=data, method=method)
        if signed:
            request.add_header("Authorization", "Bearer " + self.token)
        for name, value in (headers or {}).items():
            request.add_header(name, value)
        try:
            with self.opener.open(request, timeout=60) as answer:
                return answer.status, {k.lower(): v for k, v in answer.headers.items()}, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, {k.lower(): v for k, v in error.headers.items()}, error.read()

    def discover(self):
        status, headers, body = self.http("/.well-known/jmap")
        check(status == 200, "the session resource: status %d" % status)
        check(headers.get("content-type", "").startswith("application/json"), "the session is JSON")
        check("no-store" in headers.get("cache-control", ""), "the session is not cached")
        self.session = json.loads(body)
        self.account = next(iter(self.session["accounts"]))
        self.using = list(self.session["capabilities"])

    def post(self, body, content_type="application/json"):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.http(self.session["apiUrl"], data, {"Content-Type": content_type})

    def call(self, *calls, created=None, using=None):
        """Method responses; account filled in where it is missing."""
        for one in calls:
            if one[0] != "Core/echo":
                one[1].setdefault("accountId", self.account)
        body = {"using": self.using if using is None else using, "methodCalls": [list(c) for c in calls]}
        if created is not None:
            body["createdIds"] = created
        status, _, answer = self.post(body)
        check(status == 200, "%s: status %d %s" % (calls[0][0], status, answer[:200]))
        reply = json.loads(answer)
        check(reply["sessionState"] == self.session["state"], "sessionState of %s" % calls[0][0])
        self.created = reply.get("createdIds")
        return reply["methodResponses"]

    def one(self, method, arguments, **more):
        name, result, call_id = self.call([method, arguments, "c"], **more)[0]
        check(call_id == "c", "the call id of " + method)
        return name, result


def session_object(client):
    status, headers, _ = client.http("/.well-known/jmap", signed=False)
    check(status == 401, "without a token: 401, not %d" % status)
    check("www-authenticate" in headers, "401 says how to authenticate")
    client.discover()
    session = client.session
    for name in ("capabilities", "accounts", "primaryAccounts", "username", "apiUrl", "downloadUrl", "uploadUrl",
                 "eventSourceUrl", "state"):
        check(name in session, "the session has " + name)
    core = session["capabilities"].get(CORE, {})
    for name in ("maxSizeUpload", "maxConcurrentUpload", "maxSizeRequest", "maxConcurrentRequests",
                 "maxCallsInRequest", "maxObjectsInGet", "maxObjectsInSet"):
        check(isinstance(core.get(name), int) and core[name] > 0, "the limit " + name)
    check(isinstance(core.get("collationAlgorithms"), list), "collationAlgorithms")
    for name in ("{accountId}", "{blobId}", "{name}", "{type}"):
        check(name in session["downloadUrl"], "downloadUrl has " + name)
    check("{accountId}" in session["uploadUrl"], "uploadUrl has {accountId}")
    for name in ("{types}", "{closeafter}", "{ping}"):
        check(name in session["eventSourceUrl"], "eventSourceUrl has " + name)
    for account in session["accounts"].values():
        for name in ("name", "isPersonal", "isReadOnly", "accountCapabilities"):
            check(name in account, "an account has " + name)


def reading(client, types):
    for name in types:
        replied, result = client.one(name + "/get", {"ids": None})
        if replied == "error":
            check(result["type"] == "requestTooLarge", "%s/get of all: %s" % (name, result))
            continue
        check(result["accountId"] == client.account and isinstance(result["state"], str), name + "/get")
        # All of them again, in pages of a query whose ids the next call takes over.
        seen, position = [], 0
        while True:
            query, get = client.call(
                [name + "/query", {"position": position, "limit": 3, "calculateTotal": True}, "q"],
                [name + "/get", {"#ids": {"resultOf": "q", "name": name + "/query", "path": "/ids"},
                                 "properties": ["id"]}, "g"])
            check(query[0] == name + "/query" and get[0] == name + "/get", name + ": query and get")
            ids = query[1]["ids"]
            check(sorted(r["id"] for r in get[1]["list"]) == sorted(ids), name + ": the back-reference's ids")
            check(all(list(r) == ["id"] for r in get[1]["list"]), name + ": only what was asked for")
            seen += ids
            position += len(ids)
            if not ids or position >= query[1]["total"]:
                break
        check(sorted(seen) == sorted(r["id"] for r in result["list"]), name + ": pages give all, once")
        check(len(set(seen)) == len(seen), name + ": no id twice")
        _, same = client.one(name + "/changes", {"sinceState": result["state"]})
        check(same["created"] == same["updated"] == same["destroyed"] == [] and not same["hasMoreChanges"],
              name + "/changes: none since now")
        _, result = client.one(name + "/get", {"ids": ["nothing-there"]})
        check(result["list"] == [] and result["notFound"] == ["nothing-there"], name + ": notFound")


def commands(client, creations):
    _, before = client.one("Command/get", {"ids": []})
    create = {"k%d" % i: c for i, c in enumerate(creations)}
    answers = client.call(["Command/set", {"create": create}, "s"],
                          ["Command/get", {"ids": ["#k0"]}, "g"], created={})
    _, made, _ = answers[0]
    check(made["notCreated"] in ({}, None), "all created: %s" % str(made["notCreated"])[:300])
    check(set(made["created"]) == set(create), "each creation is answered under its id")
    check(made["oldState"] == before["state"] and made["newState"] != made["oldState"], "the states of Command/set")
    check(client.created == {k: v["id"] for k, v in made["created"].items()}, "createdIds of the whole request")
    check([r["id"] for r in answers[1][1]["list"]] == [made["created"]["k0"]["id"]], "#k0 in a later call")
    # Page by page.
    state, seen, pages = before["state"], [], 0
    while True:
        _, page = client.one("Command/changes", {"sinceState": state, "maxChanges": 2})
        check(page["oldState"] == state, "oldState is what was sent")
        check(len(page["created"]) + len(page["updated"]) + len(page["destroyed"]) <= 2, "maxChanges is kept")
        check(page["newState"] != state or not page["hasMoreChanges"], "a page goes on")
        seen += page["created"]
        state, pages = page["newState"], pages + 1
        if not page["hasMoreChanges"] or pages > 100:
            break
    check(sorted(seen) == sorted(v["id"] for v in made["created"].values()), "the pages give what was created")
    check(state == made["newState"], "the pages end where Command/set did")
    # Sent again, since its reply might have been lost.
    _, again = client.one("Command/set", {"create": create})
    check({k: v["id"] for k, v in again["created"].items()} == client_ids(made), "the same again is answered")
    check(again["oldState"] == again["newState"], "and changes nothing")


def client_ids(made):
    return {k: v["id"] for k, v in made["created"].items()}


def blobs(client):
    url = client.session["uploadUrl"].replace("{accountId}", client.account)
    content = bytes(range(256)) * 40
    status, _, body = client.http(url, content, {"Content-Type": "application/x-test"})
    blob = json.loads(body)
    check(status == 201 and blob["accountId"] == client.account and blob["size"] == len(content)
          and blob["type"] == "application/x-test", "upload: %d %s" % (status, body[:200]))

    def download(headers=None, method=None, blob_id=blob["blobId"]):
        template = client.session["downloadUrl"]
        for name, value in (("accountId", client.account), ("blobId", blob_id), ("name", "a b.bin"),
                            ("type", "application/x-test")):
            template = template.replace("{%s}" % name, quote(value, safe=""))
        return client.http(template, headers=headers, method=method)

    status, headers, body = download()
    check(status == 200 and body == content, "download: status %d" % status)
    check(headers.get("content-type") == "application/x-test", "download: the type that was asked for")
    check("immutable" in headers.get("cache-control", ""), "download: immutable")
    check(headers.get("accept-ranges") == "bytes", "download: Accept-Ranges")
    status, headers, body = download({"Range": "bytes=100-299"})
    check(status == 206 and body == content[100:300], "Range: status %d" % status)
    check(headers.get("content-range") == "bytes 100-299/%d" % len(content), "Content-Range")
    status, _, body = download({"Range": "bytes=-7"})
    check(status == 206 and body == content[-7:], "a suffix range")
    status, headers, _ = download({"Range": "bytes=99999-"})
    check(status == 416 and headers.get("content-range") == "bytes */%d" % len(content), "416")
    status, _, body = download({"Range": "bytes=0-9", "If-Range": '"another"'})
    check(status == 200 and body == content, "If-Range of another version: the whole")
    status, headers, body = download(method="HEAD")
    check(status == 200 and body == b"" and headers.get("content-length") == str(len(content)), "HEAD")
    status, _, _ = download(blob_id="S" + "0" * 64)
    check(status == 404, "a blob that is not there: %d" % status)
    if BLOB in client.session["capabilities"]:
        chunks(client, content, blob["blobId"])


def chunks(client, content, whole):
    url = client.session["uploadUrl"].replace("{accountId}", client.account)
    ids = []
    for part in (content[:5000], content[5000:]):
        ids.append(json.loads(client.http(url, part, {"Content-Type": "application/octet-stream"})[2])["blobId"])
    answers = client.call(
        ["Blob/upload", {"create": {"b": {"data": [{"blobId": ids[0]}, {"blobId": ids[1]}], "type": "a/b"},
                                    "t": {"data": [{"data:asText": "сот"}, {"data:asBase64": "IQ=="}]},
                                    "bad": {"data": [{"blobId": "S" + "1" * 64}]}}}, "u"],
        ["Blob/get", {"ids": ["#b", "#t", "S" + "2" * 64], "properties": ["data:asText", "digest:sha-256", "size"],
                      "offset": 0, "length": 4}, "g"])
    made = answers[0][1]
    check(made["created"]["b"]["id"] == whole and made["created"]["b"]["size"] == len(content),
          "chunks become the whole")
    check(made["notCreated"]["bad"]["type"] == "blobNotFound", "a chunk that is not there")
    got = {b["id"]: b for b in answers[1][1]["list"]}
    text = got[made["created"]["t"]["id"]]
    check(text["size"] == 7 and text["data:asText"] == "со", "Blob/get of a part: %s" % text)
    check(got[whole].get("data:asText") == "\x00\x01\x02\x03", "Blob/get of bytes that are text")
    check(answers[1][1]["notFound"] == ["S" + "2" * 64], "Blob/get: notFound")


def push(client, creation):
    """A change is told to an open event stream."""
    url = client.session["eventSourceUrl"]
    for name, value in (("types", "*"), ("closeafter", "state"), ("ping", "0")):
        url = url.replace("{%s}" % name, quote(value, safe="*"))
    request = urllib.request.Request(urljoin(client.url, url), headers={
        "Authorization": "Bearer " + client.token, "Accept": "text/event-stream"})
    stream = client.opener.open(request, timeout=30)
    check(stream.headers.get_content_type() == "text/event-stream", "the type of the event stream")
    lines = []
    reader = threading.Thread(target=lambda: lines.extend(stream.read().decode().split("\n")))
    reader.start()
    _, made = client.one("Command/set", {"create": {"p": creation}})
    check("p" in (made["created"] or {}), "the command that is to be pushed")
    reader.join(20)
    check(not reader.is_alive(), "closeafter=state closes the stream")
    check("event: state" in lines, "the event's name")
    data = [json.loads(line[6:]) for line in lines if line.startswith("data: ")]
    check(len(data) == 1 and data[0]["@type"] == "StateChange", "a StateChange")
    changed = data[0]["changed"].get(client.account, {}) if data else {}
    check(changed.get("Command") == made["newState"], "the pushed state is the new one: %s" % changed)


def request_errors(client):
    def refused(body, kind, status=400, content_type="application/json"):
        got, headers, answer = client.post(body, content_type)
        check(got == status, "%s: status %d" % (kind, got))
        check(headers.get("content-type", "").startswith("application/problem+json"), kind + ": problem+json")
        problem = json.loads(answer)
        check(problem.get("type") == ERROR + kind and problem.get("status") == status, "%s: %s" % (kind, problem))
        return problem
    refused(b"{", "notJSON")
    refused(b'{"using": [], "using": []}', "notJSON")
    refused(b'{"a": "\xff"}', "notJSON")
    refused({"using": [CORE]}, "notRequest")
    refused({"using": CORE, "methodCalls": []}, "notRequest")
    refused({"using": [CORE], "methodCalls": [["Core/echo", {}]]}, "notRequest")
    refused({"using": ["urn:nobody:knows"], "methodCalls": []}, "unknownCapability")
    refused({"using": [CORE], "methodCalls": []}, "notJSON", content_type="text/plain")
    most = client.session["capabilities"][CORE]["maxCallsInRequest"]
    calls = [["Core/echo", {}, str(i)] for i in range(most + 1)]
    check(refused({"using": [CORE], "methodCalls": calls}, "limit").get("limit") == "maxCallsInRequest", "the limit")


def method_errors(client, name):
    def refused(method, arguments, kind, **more):
        replied, result = client.one(method, arguments, **more)
        check(replied == "error" and result.get("type") == kind, "%s %s: %s" % (method, kind, (replied, result)))
        return result
    echoed = client.one("Core/echo", {"a": [1, {"b": None}], "ә": "ұ"})
    check(echoed == ("Core/echo", {"a": [1, {"b": None}], "ә": "ұ"}), "Core/echo")
    refused("No/such", {}, "unknownMethod")
    refused(name + "/get", {"ids": None}, "unknownMethod", using=[CORE])
    refused(name + "/get", {"accountId": "nobody's", "ids": []}, "accountNotFound")
    refused(name + "/get", {"ids": "all"}, "invalidArguments")
    refused(name + "/get", {"ids": [], "properties": ["noSuchProperty"]}, "invalidArguments")
    refused(name + "/get", {"ids": ["x%d" % i for i in range(
        client.session["capabilities"][CORE]["maxObjectsInGet"] + 1)]}, "requestTooLarge")
    refused(name + "/get", {"#ids": {"resultOf": "none", "name": "Core/echo", "path": "/ids"}},
            "invalidResultReference")
    refused(name + "/get", {"ids": [], "#ids": {"resultOf": "none", "name": "Core/echo", "path": "/ids"}},
            "invalidArguments")
    refused(name + "/changes", {"sinceState": "no state"}, "cannotCalculateChanges")
    refused(name + "/changes", {"sinceState": "a.1", "maxChanges": 0}, "invalidArguments")
    refused(name + "/query", {"filter": {"noSuchProperty": 1}}, "unsupportedFilter")
    refused(name + "/query", {"filter": {"id": 5}}, "unsupportedFilter")
    refused(name + "/query", {"filter": {"operator": "XOR", "conditions": []}}, "invalidArguments")
    refused(name + "/query", {"sort": [{"property": "noSuchProperty"}]}, "unsupportedSort")
    refused(name + "/query", {"anchor": "nobody"}, "anchorNotFound")
    refused(name + "/query", {"limit": -1}, "invalidArguments")
    refused(name + "/queryChanges", {"sinceQueryState": "x"}, "cannotCalculateChanges")
    check(client.one(name + "/query", {"filter": {"id": "nul\x00"}})[1].get("ids") == [], "a filter with a NUL")
    check(client.one(name + "/get", {"ids": ["nul\x00"]})[1].get("list") == [], "an id with a NUL")
    refused("Command/set", {"ifInState": "another"}, "stateMismatch")
    refused("Command/set", {"create": []}, "invalidArguments")
    # One that fails leaves the others alone, in order.
    names = [r[0] for r in client.call(["Core/echo", {}, "a"], ["No/such", {}, "b"], ["Core/echo", {}, "c"])]
    check(names == ["Core/echo", "error", "Core/echo"], "calls around one that fails: %s" % names)


def record_errors(client, creation):
    def not_created(changed, kind, properties):
        _, result = client.one("Command/set", {"create": {"k": {**creation, **changed}}})
        error = (result["notCreated"] or {}).get("k", {})
        check(error.get("type") == kind and error.get("properties") == properties,
              "a creation with %s: %s" % (list(changed), error))
    not_created({"claimedAt": "yesterday"}, "invalidProperties", ["claimedAt"])
    not_created({"uid": "no uid"}, "invalidProperties", ["uid"])
    not_created({"colour": "red"}, "invalidProperties", ["colour"])
    not_created({"arguments": {"text": "nul\x00"}}, "invalidProperties", ["arguments"])
    _, result = client.one("Command/set", {"update": {"C1": {"kind": "Other"}}, "destroy": ["C2"]})
    check(result["notUpdated"]["C1"]["type"] == "forbidden", "a command is never changed")
    check(result["notDestroyed"]["C2"]["type"] == "forbidden", "nor destroyed")
    # Good and bad in one call: each is answered for itself.
    _, result = client.one("Command/set", {"create": {"good": creation, "bad": {}}})
    check("good" in result["created"] and result["notCreated"]["bad"]["type"] == "invalidProperties",
          "one bad creation leaves the good one alone: %s" % result)


def main():
    url, ca, token, types, file = sys.argv[1:6]
    with open(file, encoding="utf-8") as opened:
        creations = json.load(opened)
    client = Client(url, ca, token)
    types = types.split(",")
    session_object(client)
    commands(client, creations[:-2])
    reading(client, types)
    blobs(client)
    push(client, creations[-2])
    request_errors(client)
    method_errors(client, types[0])
    record_errors(client, creations[-1])
    print("%d checks, %d wrong" % (checks, len(failures)))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
