"""Turn documents and tables into a plan file to finish by hand."""
