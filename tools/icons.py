"""Draws the icons of the installed app from the mark, with the system's Chromium: ``python -m tools.icons``."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import sync_playwright

FOLDER = Path(__file__).parents[1] / "src/backrack/web/static/web"
PAPER = "#f7f2ea"
NAMES = ("chromium", "chromium-browser", "google-chrome")


@dataclass(frozen=True)
class Icon:
    """``share`` of the width is the mark's; a maskable icon may be cut to a circle of 80 %, so its mark is smaller."""

    name: str
    size_px: int
    share: float
    corner: float = 0.0  # of the width

    def page(self, mark: str) -> str:
        wide = round(self.size_px * self.share)
        return (
            "<style>*{margin:0}body{background:none}"
            f"div{{width:{self.size_px}px;height:{self.size_px}px;display:grid;place-items:center;"
            f"background:{PAPER};border-radius:{self.corner * 100}%}}"
            f"svg{{width:{wide}px;height:{wide}px}}</style><div>{mark}</div>"
        )


ICONS = (
    Icon("icon-192", 192, 0.74, 0.22),
    Icon("icon-512", 512, 0.74, 0.22),
    Icon("icon-maskable-512", 512, 0.56),
    Icon("apple-touch-icon", 180, 0.68),
)


def main() -> None:
    mark = (FOLDER / "mark.svg").read_text(encoding="utf-8")
    chromium = os.environ.get("BACKRACK_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for icon in ICONS:
            page = browser.new_page(viewport={"width": icon.size_px, "height": icon.size_px})
            page.set_content(icon.page(mark))
            page.screenshot(path=FOLDER / f"{icon.name}.png", omit_background=True)
        browser.close()


if __name__ == "__main__":
    main()
