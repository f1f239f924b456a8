#!/usr/bin/env python3
"""Turns the CSV files of facts into the tables of this folder.

    tables.py FACTS            writes the rows; what stands around them in the Swift files is kept
    tables.py --check FACTS    writes nothing; exits 1 and names the tables that are not what the facts give

Each row keeps its source and its confidence. The other tables of the folder are word lists that are kept by hand.
"""

import csv
import pathlib
import re
import sys
import unicodedata

FOLDER = pathlib.Path(__file__).resolve().parent
ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"]

#: Rows with such a note inform, but their titles accuse nobody.
UNSURE_TITLE = re.compile(r"title (taken )?from citations|title not confirmed|^also |; also ")

#: Who signs follows from the code of the highest organs, whoever drafted the act.
ISSUERS = [
    (re.compile(r"/UBTVQH\d+$"), "Ủy ban Thường vụ Quốc hội"),
    (re.compile(r"/QH\d+$"), "Quốc hội"),
    (re.compile(r"/N[ĐQ]-CP$"), "Chính phủ"),
    (re.compile(r"/(QĐ|CT)-TTg$"), "Thủ tướng Chính phủ"),
]


def lines(name, kind):
    """Texts of a table that is kept by hand, in its first column those of a kind."""
    rows = (FOLDER / f"{name}.swift").read_text("utf-8").splitlines()
    cells = [row.lstrip(" ").split("\t") for row in rows if "\t" in row]
    return [cell[1] for cell in cells if cell[0] == kind]


SITES = lines("OfficialSiteTable", "site")
PREFIXES = lines("OfficialSiteTable", "prefix")


def is_official(source):
    """As `Provenance` sees it; an entry in a list of numbers confirms no more than the number."""
    if "ItemID=" in source:
        return False
    if any(source.startswith(prefix) for prefix in PREFIXES):
        return True
    host = re.match(r"[A-Za-z0-9.-]*", re.sub(r"^(https?://)?(www\.)?", "", source)).group()
    return any(host == site or host.endswith("." + site) for site in SITES)


def act_source(fact):
    """The sources that may be shown; where there are none, the first, so that the row has one."""
    parts = [part.strip() for part in fact["sources"].split(";")]
    shown = [part for part in parts if is_official(part)]
    return "; ".join(shown) if shown else parts[0][:70].rstrip()


#: Words of the facts about sources, as the tables have them.
SOURCE_WORDS = {
    "general knowledge; not page-checked": "kiến thức chung",
    "general knowledge": "kiến thức chung",
    "compiled from titles seen in the pages of officials.csv and general usage": "theo các nguồn của bảng officials",
    "places.csv (derived)": "theo bảng places",
    " (one page only)": "",
    " (MIT)": "",
    "github:": "",
}


def plain_source(fact):
    source = fact["source"]
    for words, others in SOURCE_WORDS.items():
        source = source.replace(words, others)
    return source


def confidence(fact):
    return "title" if UNSURE_TITLE.search(fact["notes"]) else fact["confidence"]


def status(fact):
    """An unknown status is not in force."""
    return "" if fact["status"] == "unknown" else fact["status"]


def issuer(fact):
    name = next((name for sign, name in ISSUERS if sign.search(fact["code"])), "")
    return fact["issuer_vi"] if fact["issuer_vi"].startswith(name) else name


def spelling(text):
    """What case, the placement of tone marks and white space do not change."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    words = []
    for word in unicodedata.normalize("NFD", text.lower()).split():
        words.append("".join(c for c in word if c not in tones) + "".join(sorted(c for c in word if c in tones)))
    return " ".join(words)


def names(separator, *columns, beside=()):
    """Names parted by `|`, each once, without those that only spell another in a second way."""

    def field(fact):
        seen = {spelling(fact[column]) for column in beside}
        kept = []
        for column in columns:
            for name in (part.strip() for part in fact[column].split(separator)):
                if name and spelling(name) not in seen:
                    seen.add(spelling(name))
                    kept.append(name)
        return "|".join(kept)

    return field


def sort_of_body(fact):
    return {"press agency": "press"}.get(fact["kind"], fact["kind"].replace(" ", "-"))


def sort_of_place(fact):
    if fact["type"] == "tỉnh":
        return "province"
    return "city" if fact["type"] == "thành phố trực thuộc trung ương" else "provincial-city"


#: Table: its facts and, for each column, the field of a fact or what makes one.
TABLES = {
    "StateActTable": ("documents-state", {
        "code": "code", "type": "type_vi", "issuer": issuer, "date": "date", "title": "title_vi",
        "short": "also_known_as", "status": status, "confidence": confidence, "source": act_source}),
    "PartyActTable": ("documents-party", {
        "code": "code", "type": "type_vi", "issuer": "issuer_vi", "term": "term", "date": "date", "title": "title_vi",
        "short": "also_known_as", "status": status, "confidence": confidence, "source": act_source}),
    "OfficialTable": ("officials", {
        "name": "name", "position": "position_vi", "body": "body_vi", "from": "from", "to": "to", "term": "term",
        "confidence": "confidence", "source": plain_source}),
    "BodyTable": ("bodies", {
        "name": "name_vi", "short-names": names(";", "short_name_vi", beside=("name_vi",)),
        "abbreviations": names(";", "abbreviation"), "sort": sort_of_body, "parent": "parent", "from": "from",
        "to": "to", "note": "note", "confidence": "confidence", "source": plain_source}),
    "PlaceTable": ("places", {
        "name": "name_vi", "full-name": "full_name_vi", "sort": sort_of_place, "layer": "layer", "from": "from",
        "to": "to", "merged-into": "merged_into", "variants": names("|", "variants", beside=("name_vi",)),
        "source": plain_source}),
    "PlenumTable": ("plenums", {
        "term": "term", "plenum": "plenum", "start": "start_date", "end": "end_date", "resolutions": "resolutions",
        "source": plain_source}),
    "TermTable": ("terms", {
        "kind": "kind", "number": lambda fact: str(ROMAN.index(fact["number"])), "start": "start_date",
        "end": "end_date", "from": "term_from", "to": "term_to", "leader": "leader",
        "source": lambda fact: plain_source(fact).split(" ; ")[0]}),
    "PositionTable": ("positions", {
        "phrase": "phrase_vi", "sort": lambda fact: fact["kind"].replace(" ", "-"),
        "variants": names("|", "variants", beside=("phrase_vi",)), "abbreviations": names("|", "abbreviations"),
        "source": plain_source}),
}


def rows(facts, columns):
    with open(facts, encoding="utf-8-sig", newline="") as file:
        for fact in csv.DictReader(file):
            # A code that was cut off in its source is nobody's.
            if fact.get("code", "").endswith("-"):
                continue
            fields = [fact[get] if isinstance(get, str) else get(fact) for get in columns.values()]
            fields = [unicodedata.normalize("NFC", " ".join(field.split())) for field in fields]
            yield "        " + "\t".join(fields)


def swift(path, columns, rows):
    """The Swift file with other rows: those from the line of column names to the closing quotation marks."""
    text = path.read_text("utf-8")
    head = "        " + "\t".join(columns) + "\n"
    start = text.index(head) + len(head)
    end = text.index('        """', start)
    return text[:start] + "\n".join(rows) + "\n" + text[end:]


def main(words):
    is_check = "--check" in words
    folders = [pathlib.Path(word) for word in words if word != "--check"]
    if len(folders) != 1 or not folders[0].is_dir():
        sys.exit(__doc__)
    stale = []
    for name, (facts, columns) in TABLES.items():
        path = FOLDER / f"{name}.swift"
        made = swift(path, columns, rows(folders[0] / f"{facts}.csv", columns))
        if made != path.read_text("utf-8"):
            stale.append(name)
            if not is_check:
                path.write_text(made, "utf-8")
    print("\n".join(stale))
    return 1 if is_check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
