# From a fresh clone: `make run` to use it, `make test` to check it. Needs Python 3.11+, make and the package registries.
PYTHON ?= python3
PORT ?= 8000
JOBS ?= 2

UV := .tools/bin/uv
BIN := .venv/bin
LIGHTHOUSE := tools/lighthouse/node_modules/.package-lock.json
FRONTEND := $(shell find frontend -name node_modules -prune -o -type f -print 2>/dev/null)
LOCK := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate

export UV_PYTHON_DOWNLOADS := never
export UV_NO_PROGRESS := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# where it is set, each of the many processes of a run reads every module as text again
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help run setup test british lint format frontend-test pytest locks-clean chromium bench mutation lock clean

help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

run: setup ## install what is missing, build, start, and print the address
	@$(BIN)/backrack serve --port $(PORT) $(if $(PHONE),--phone)

setup: .venv/.package ## the same without starting
	@$(BIN)/backrack migrate

test: .venv/.all chromium lint frontend-test pytest ## install what is missing and run every check

# the type checker loads the web's settings, which make the data folder they name
lint: export BACKRACK_HOME := $(CURDIR)/.mypy_cache/home
lint: .venv/.all locks-clean ## format, lint, types and floors
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: .venv/.all ## put the code into its format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

frontend-test: .venv/.all
	cd frontend && ../$(BIN)/python ../tools/npm.py run typecheck
	cd frontend && ../$(BIN)/python ../tools/npm.py test

pytest: .venv/.all $(LIGHTHOUSE)
	$(BIN)/python -m pytest --numprocesses $(JOBS) --dist worksteal

# a lock that names the host it was resolved from works for nobody else
locks-clean:
	@if grep -nE 'https?://' requirements/*.lock; then echo 'A lock names a host: run make lock.'; exit 1; fi
	@if grep -nE '"resolved": *"https?:' frontend/package-lock.json tools/lighthouse/package-lock.json; then \
		echo 'A package-lock.json names a host.'; exit 1; fi

british: .venv/.package ## add the British voices
	$(UV) pip install --quiet --python .venv --constraints requirements/all.lock \
		--build-constraints requirements/build.lock --editable '.[british]'

bench: .venv/.all ## measure speed
	$(BIN)/python -m pytest bench --override-ini=testpaths=bench -p no:xdist
	PYTHONPATH=. $(BIN)/python bench/mechanics.py
	PYTHONPATH=. $(BIN)/python bench/ladder.py
	PYTHONPATH=. $(BIN)/python bench/course.py

mutation: .venv/.all ## spoil the rules one small change at a time and count what the tests notice (an hour)
	mkdir -p var
	$(BIN)/python -m tools.mutation screening --at-most 0.5 --results var/mutation-screening
	$(BIN)/python -m tools.mutation progression --at-most 0.4 --names "not test_machine.py and not test_machine_loads" --results var/mutation-progression

lock: .tools/.made ## choose newer versions of everything, within what pyproject.toml allows
	$(LOCK) --upgrade requirements/tools.in -o requirements/tools.lock
	$(LOCK) --upgrade requirements/build.in -o requirements/build.lock
	$(LOCK) --upgrade pyproject.toml -o requirements/run.lock
	$(LOCK) --upgrade pyproject.toml --all-extras --group check --group test --group listen \
		-c requirements/run.lock -c requirements/build.lock -o requirements/all.lock

clean: ## remove what was installed and built; what people recorded stays
	rm -rf .venv .tools frontend/node_modules tools/lighthouse/node_modules src/backrack/web/static/built

.tools/.made: requirements/tools.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'Python 3.11 or newer is needed. Name one: make PYTHON=python3.12 setup'; exit 1; }
	@$(PYTHON) -m venv .tools || \
		{ echo "This Python cannot make environments. On Debian: apt-get install python3-venv"; exit 1; }
	.tools/bin/python -m pip install --quiet --require-hashes -r requirements/tools.lock
	@touch $@

.venv/.run: requirements/run.lock .tools/.made
	@test -x $(BIN)/python || $(UV) venv --quiet --python $(PYTHON) .venv
	$(UV) pip install --quiet --python .venv --require-hashes -r requirements/run.lock
	@touch $@

.venv/.package: .venv/.run pyproject.toml hatch_build.py requirements/build.lock $(FRONTEND)
	$(UV) pip install --quiet --python .venv --no-deps --build-constraints requirements/build.lock \
		--reinstall-package backrack --editable .
	@touch $@

.venv/.all: .venv/.package requirements/all.lock
	$(UV) pip install --quiet --python .venv --require-hashes -r requirements/all.lock
	@touch $@

$(LIGHTHOUSE): tools/lighthouse/package-lock.json .venv/.all
	cd tools/lighthouse && ../../$(BIN)/python ../npm.py ci --ignore-scripts
	@touch $@

chromium:
	@sh tools/chromium.sh
