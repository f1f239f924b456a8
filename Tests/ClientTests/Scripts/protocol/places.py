"""A text, places in it as a client counts them, and what is wrong with the places in an answer."""


class Text:
    def __init__(self, text, encoding):
        self.text = text
        self.lines = text.split("\n")
        self.encoding = encoding

    def units(self, string):
        """The length of a string in the units agreed."""
        if self.encoding == "utf-8":
            return len(string.encode())
        return len(string.encode("utf-16-le")) // 2 if self.encoding == "utf-16" else len(string)

    def place(self, word, inside=1):
        """The place a few characters into a word."""
        for number, line in enumerate(self.lines):
            index = line.find(word)
            if index >= 0:
                return {"line": number, "character": self.units(line[: index + inside])}
        raise ValueError(word)

    def word_starts(self):
        """The place of every word."""
        for number, line in enumerate(self.lines):
            for index, character in enumerate(line):
                if not character.isspace() and (index == 0 or line[index - 1].isspace()):
                    yield {"line": number, "character": self.units(line[:index])}

    def end(self):
        return {"line": len(self.lines) - 1, "character": self.units(self.lines[-1])}

    def index(self, place):
        """The index in the text of a place; None if there is no such place."""
        number, character = place["line"], place["character"]
        if not 0 <= number < len(self.lines):
            return None
        line = self.lines[number]
        for index in range(len(line) + 1):
            if self.units(line[:index]) == character:
                return sum(len(one) + 1 for one in self.lines[:number]) + index
        return None

    def slice(self, range_):
        return self.text[self.index(range_["start"]) : self.index(range_["end"])]

    def edited(self, edits):
        """The text after text edits, which must not overlap."""
        text, limit = self.text, len(self.text)
        for edit in sorted(edits, key=lambda one: self.index(one["range"]["start"]), reverse=True):
            start, end = (self.index(edit["range"][key]) for key in ("start", "end"))
            assert start <= end <= limit, f"overlap at {edit}"
            text, limit = text[:start] + edit["newText"] + text[end:], start
        return text


def faults(value, text, where=""):
    """Ranges outside the text or backwards, and parts outside of what they are part of, anywhere in an answer."""
    found = []
    if isinstance(value, list):
        for index, item in enumerate(value):
            found += faults(item, text, f"{where}[{index}]")
    if not isinstance(value, dict):
        return found
    if set(value) == {"start", "end"}:
        start, end = text.index(value["start"]), text.index(value["end"])
        if start is None or end is None or start > end:
            return [f"{where}: {value} is no range of the text"]
    if "position" in value and text.index(value["position"]) is None:
        found.append(f"{where}: {value['position']} is no place of the text")
    inner = [(value.get("selectionRange"), value.get("range"))]
    inner += [(child.get("range"), value.get("range")) for child in value.get("children", [])]
    if "parent" in value:
        inner.append((value["range"], value["parent"]["range"]))
    for part, whole in inner:
        if part and whole and not _contains(whole, part):
            found.append(f"{where}: {part} outside {whole}")
    for key, item in value.items():
        found += faults(item, text, f"{where}.{key}")
    return found


def _contains(whole, part):
    def key(place):
        return place["line"], place["character"]

    return key(whole["start"]) <= key(part["start"]) and key(part["end"]) <= key(whole["end"])
