"""The demo: the whole product on this machine, with mail servers of its own."""
