"""How texts compare, for the readers: `ipplan.model.folding`, which checks use too."""

from ipplan.model.folding import fold_name, folded, without_marks

__all__ = ["fold_name", "folded", "without_marks"]
