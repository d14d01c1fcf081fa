"""Reads the data package of “980 Million Checks” with nothing but Python 3.8 or newer.

python3 read.py datapackage.json            (a file, or the address of one)
"""

import csv
import io
import json
import sys
from urllib.parse import urljoin
from urllib.request import urlopen

address = sys.argv[1] if len(sys.argv) > 1 else "datapackage.json"
remote = address.startswith(("http://", "https://"))


def load(path):
    """The text of a file or a page."""
    with urlopen(path) if remote else open(path, "rb") as file:
        return file.read().decode("utf-8")


def cell(text, kind):
    """A cell as its column has it; None where it is empty."""
    if text == "":
        return None
    if kind == "integer":
        return int(text)
    return float(text) if kind == "number" else text


package = json.loads(load(address))
tables = {}
for resource in package["resources"]:
    kinds = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    path = urljoin(address, resource["path"])
    rows = csv.DictReader(io.StringIO(load(path), newline=""))
    tables[resource["name"]] = [
        {name: cell(text, kinds[name]) for name, text in row.items()} for row in rows
    ]

print(f"{package['title']}, edition {package['version']}")
for name, rows in tables.items():
    print(f"{name}: {len(rows)} rows")
for fact in tables["facts"]:
    if fact["status"] == "disputed":
        value = "no number" if fact["value"] is None else f"{fact['value']:g}"
        if fact["value"] is not None and fact["value"] == int(fact["value"]):
            value = str(int(fact["value"]))
        print(f"{fact['id']}: {value} ({fact['attribution_en']})")
