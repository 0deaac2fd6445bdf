# Everything that a newcomer needs: `make demo`, `make test`, `make check`. The first run sets up .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help setup demo test check format bench clean

help:  ## show this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: $(READY)  ## make .venv with everything pinned in constraints.txt

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]' --constraint constraints.txt
	@touch $(READY)

demo: $(READY)  ## run the main job on this machine: servers, debtors and a controller included
	$(BIN)/akkoord demo --dir demo-out

test: $(READY)  ## run every test that this machine can run
	$(BIN)/python -m pytest -q

check: $(READY)  ## format, lint, strict types, import directions and tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q

bench: $(READY)  ## measure against a baseline in the same run
	$(BIN)/python -m tests.bench.negotiate
	$(BIN)/python -m tests.bench.interpret
	$(BIN)/python -m tests.ledger.measure
	$(BIN)/python -m tests.mail.measure

format: $(READY)  ## write the house format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:  ## remove .venv and what runs left behind
	rm -rf $(VENV) demo-out build dist ./*.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
