"""The date grammar: dates, periods and terms as people write them, resolved from the day of arrival."""
