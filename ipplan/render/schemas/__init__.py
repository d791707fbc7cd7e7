"""The JSON Schema of what each command gives out as JSON."""
