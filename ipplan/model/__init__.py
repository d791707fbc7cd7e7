"""What a plan, an indicator, a target and an observation are."""
