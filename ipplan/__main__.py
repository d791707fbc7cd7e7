"""`python -m ipplan`."""

from ipplan.cli import main

main()
