"""RFC 5322 in and out: IMAP, MIME, quoting, bounces, authenticity, threads and SMTP. Knows nothing of debts."""
