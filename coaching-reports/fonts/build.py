#!/usr/bin/env python3
"""Builds the faces that stand in for Liberation Serif where it has no shape: Georgian, Armenian and common signs.

Usage: build.py FOLDER_OF_NOTO_FONTS OUTPUT_FOLDER, with fontTools installed. The sources are Noto Serif, Noto Serif
Georgian, Noto Serif Armenian, Noto Sans Symbols and Noto Sans Symbols 2, all under the SIL Open Font License 1.1.
"""

import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont

PARTS = [
    ("NotoSerif-{style}.ttf", [(0x20, 0x20), (0x514, 0x52F), (0x1E9C, 0x1E9F), (0x2023, 0x2025), (0x2030, 0x2031),
                               (0x203B, 0x203B), (0x203D, 0x203D), (0x2070, 0x208E), (0x20B8, 0x20BE),
                               (0x2103, 0x2103), (0x2116, 0x2116), (0x2120, 0x2122), (0x2150, 0x215F)]),
    ("NotoSerifGeorgian-{style}.ttf", [(0x10A0, 0x10FF), (0x1C90, 0x1CBF)]),
    ("NotoSerifArmenian-{style}.ttf", [(0x531, 0x58F)]),
    ("NotoSansSymbols-Regular.ttf", [(0x2196, 0x2199), (0x2460, 0x2473), (0x26A0, 0x26A0)]),
    ("NotoSansSymbols2-Regular.ttf", [(0x25A0, 0x25FF), (0x2600, 0x2606), (0x260E, 0x260E), (0x2610, 0x2612),
                                      (0x2639, 0x263B), (0x2660, 0x2667), (0x2708, 0x2709), (0x270E, 0x2718),
                                      (0x2794, 0x2794), (0x27A1, 0x27A1), (0x2B50, 0x2B50)]),
]


def cut(source: Path, ranges, target: Path) -> None:
    options = subset.Options()
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "DSIG", "STAT"]
    options.hinting = False
    options.notdef_outline = True
    font = subset.load_font(str(source), options)
    chooser = subset.Subsetter(options)
    chooser.populate(unicodes=[c for first, last in ranges for c in range(first, last + 1)])
    chooser.subset(font)
    subset.save_font(font, str(target), options)


def build(sources: Path, style: str, target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for i, (name, ranges) in enumerate(PARTS):
            part = Path(folder) / f"{i}.ttf"
            cut(sources / name.format(style=style), ranges, part)
            parts.append(str(part))
        font = Merger().merge(parts)
    family = "Coaching Toolkit Signs"
    words = {0: "Copyright 2015-2019 Google LLC. All Rights Reserved. Subset and merged from the Noto fonts.", 1: family,
             2: style, 3: f"{family} {style}", 4: f"{family} {style}", 6: f"CoachingToolkitSigns-{style}",
             13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
             14: "https://openfontlicense.org"}
    font["name"].names = []
    for number, text in words.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["head"].created = font["head"].modified = 3_000_000_000
    font.recalcTimestamp = False
    font.save(str(target))
    print(target, target.stat().st_size, len(font.getBestCmap()))


if __name__ == "__main__":
    for face in ("Regular", "Bold"):
        build(Path(sys.argv[1]), face, Path(sys.argv[2]) / f"CoachingToolkitSigns-{face}.ttf")
