"""Read what people wrote beside the figures, from Markdown, workbooks and Word."""
