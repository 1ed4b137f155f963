# Everything a person or a machine needs, from nothing but Python 3.11, git and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ARGS ?=
TARGET ?= programme
SECONDS ?= 60
# Tests wait now and then: three to two cores keep them busy.
WORKERS ?= $(shell $(PYTHON) -c 'import os; print((3 * (os.cpu_count() or 2) + 1) // 2)')

.PHONY: run demo test test-deep test-practice check lint format catalogue bench fuzz audit clean

run: $(VENV)/.runtime
	@$(BIN)/homecare $(ARGS)

demo: $(VENV)/.runtime
	@$(BIN)/homecare demo $(ARGS)

test: $(VENV)/.development
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

# What is slow because it is thorough: kills, ten writers, README, the wheel, every screen, all examples.
test-deep: $(VENV)/.development
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m "deep or property" --hypothesis-profile=deep $(ARGS)

# The same behaviour on PostgreSQL: its programs are needed (apt-get install postgresql).
test-practice: $(VENV)/.development
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal --postgres \
		tests/diary tests/clinic tests/handoff tests/core/report $(ARGS)

lint: $(VENV)/.development
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint test

format: $(VENV)/.development
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# The template of a catalogue: all texts, for translators.
catalogue: $(VENV)/.development
	$(BIN)/python -m tests.language.texts --catalogue homecare.pot

bench: $(VENV)/.development
	$(BIN)/python benchmarks/run.py $(ARGS)

# A parser of bytes from elsewhere, given hostile ones: make fuzz TARGET=packet SECONDS=600 (TARGET=list).
fuzz: $(VENV)/.development
	$(BIN)/python -m pip install --quiet --editable '.[fuzz]' || echo "Without atheris: plain mutations."
	$(BIN)/python -m tests.fuzz.run --target $(TARGET) --seconds $(SECONDS) $(ARGS)

# Needs the network, and so is no part of check.
audit: $(VENV)/.development
	$(BIN)/python -m pip install --quiet --editable '.[audit]'
	$(BIN)/python -m pip_audit --skip-editable

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "homecare needs Python 3.11 or newer: make run PYTHON=python3.11"; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --editable '.[calendar]'
	@touch $@

$(VENV)/.development: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@ $(VENV)/.runtime

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
