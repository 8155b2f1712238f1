"""Requests by Python's standard library: reads one a line as JSON, and answers each with a line of JSON."""

import json
import sys
import urllib.error
import urllib.request


def send(method, url, headers, body=None):
    request = urllib.request.Request(url, data=body and body.encode(), headers=headers, method=method)
    try:
        with urllib.request.urlopen(request) as response:
            return response.status, response.read().decode()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read().decode()


for line in sys.stdin:
    status, text = send(**json.loads(line))
    print(json.dumps({"status": status, "text": text}), flush=True)
