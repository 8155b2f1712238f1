"""MSAL for Python as a source of tokens: `python3 msal_python.py CASE`. It reads lines of a credential, a tab and a
scope, and answers each with one line in the form encoding: an access token, or the error as MSAL hands it over."""

import functools
import os
import re
import sys
from pathlib import Path
from urllib.parse import urlencode

import msal

REAL_AUTHORITY = "https://login.microsoftonline.com"
AUTHORITY = os.environ.get("AUTHORITY", REAL_AUTHORITY)


@functools.cache
def confidential(credential, read=str):
    # Names other than Microsoft's own cannot be looked up there.
    is_real = AUTHORITY == REAL_AUTHORITY
    return msal.ConfidentialClientApplication(
        os.environ["APP_ID"],
        authority=f"{AUTHORITY}/{os.environ['DOMAIN']}",
        client_credential=read(credential),
        instance_discovery=None if is_real else False,
    )


def certificate_in(file):
    text = Path(file).read_text()
    key, public = (re.search(f"-----BEGIN {kind}-----.*?-----END {kind}-----", text, re.S)[0] for kind in ("PRIVATE KEY", "CERTIFICATE"))
    return {"private_key": key, "public_certificate": public}


# How a token is got with a credential, which is a different thing in each case.
CASES = {
    "secret": lambda secret, scope: confidential(secret).acquire_token_for_client([scope]),
    "certificate": lambda file, scope: confidential(file, certificate_in).acquire_token_for_client([scope]),
}


def answer(acquire, credential, scope):
    result = acquire(credential, scope)
    if "access_token" in result:
        return {"accessToken": result["access_token"]}
    # MSAL for Python throws nothing for what the service refuses.
    return {"error": result["error"], "message": result["error_description"]}


for line in sys.stdin:
    print(urlencode(answer(CASES[sys.argv[1]], *line.rstrip("\n").split("\t"))), flush=True)
