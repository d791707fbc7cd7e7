"""From files as people have them to the model: plan files and actuals."""
