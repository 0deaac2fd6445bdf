"""The shell: database, loops, letters, desk and command line around the pure core."""
