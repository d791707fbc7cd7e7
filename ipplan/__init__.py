"""ipplan: is a government plan on track?"""

__version__ = "0.1.0"
