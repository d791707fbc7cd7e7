"""Read plan files: YAML nodes with places, validated by the models."""
