"""The calls keep to their description, whatever is sent."""

from __future__ import annotations

import re
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from backrack.web.api import api
from tests.web.attacking import routes
from tests.web.conftest import Visitor

pytestmark = pytest.mark.usefixtures("no_tracks")
# as in the server, which besides has every phrase spoken when it starts
application = get_wsgi_application()


def in_the_transaction(environ: dict[str, Any], start_response: Any) -> Any:
    """Our application, without the end of a request closing the connection that the test's transaction is on."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    return application(environ, start_response)


config = schemathesis.Config.from_dict({"phases": {"coverage": {"enabled": False}, "examples": {"enabled": False}}})
schema = schemathesis.openapi.from_wsgi("/api/openapi.json", in_the_transaction, config=config)
# a well-shaped entry may still be dated ahead or name no question of ours, so being refused is no fault
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


@schema.parametrize()
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None)
def test_calls_answer_as_described(case: schemathesis.Case) -> None:
    visitor = Visitor().arrive()
    cookies = {name: morsel.value for name, morsel in visitor.client.cookies.items()}
    plainly = {"Accept-Encoding": "identity"}  # the client of this test does not unpack what it asks for packed
    answer = case.call(headers={"X-CSRFToken": visitor.token, **plainly}, cookies=cookies)
    case.validate_response(answer, checks=CHECKS)
    elsewhere = case.call(headers={"X-CSRFToken": "x" * 32, **plainly}, cookies={})
    case.validate_response(elsewhere, checks=CHECKS)
    assert case.method != "POST" or elsewhere.status_code == 403


def test_every_address_of_the_interface_is_described() -> None:
    calls = (route for route in routes() if route.startswith("api/"))
    ours = {"/" + re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", route) for route in calls}
    assert ours - {"/api/", "/api/openapi.json"} == set(api.get_openapi_schema()["paths"])


def test_every_call_declares_what_it_refuses() -> None:
    described = api.get_openapi_schema()["paths"]
    for address, methods in described.items():
        for method, operation in methods.items():
            answers = {int(code) for code in operation["responses"]}
            assert {412, 503} <= answers, address
            assert {"X-Backrack-Person", "X-Backrack-Clock"} <= {each["name"] for each in operation["parameters"]}
            if method == "post":
                assert {400, 403, 413, 422} <= answers, address
            if "{" in address:
                assert 404 in answers, address
