"""The report as an official document in Word."""
