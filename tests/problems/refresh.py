"""Write down anew what the program prints on every input of the catalogue: `python tests/problems/refresh.py`."""

from catalogue import LANGUAGES, expected, folders, printed


def main() -> None:
    """Rewrite the expected texts; the difference is for a reviewer to read."""
    for folder in folders():
        for language in LANGUAGES:
            expected(folder, language).write_text(printed(folder, language), encoding="utf-8")


if __name__ == "__main__":
    main()
