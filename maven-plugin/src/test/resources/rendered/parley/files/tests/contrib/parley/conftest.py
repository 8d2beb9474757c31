import mock
import pytest

from ddtrace.contrib.internal.parley.patch import patch
from ddtrace.contrib.internal.parley.patch import unpatch
from ddtrace.llmobs import LLMObs
from tests.utils import override_global_config


@pytest.fixture
def llmobs_events():
    LLMObs.disable()
    with override_global_config(
        {"_llmobs_ml_app": "<ml-app-name>", "_dd_api_key": "<not-a-real-key>", "service": "program"}
    ):
        LLMObs.enable(integrations_enabled=False)
        LLMObs._instance._llmobs_span_writer.stop()
        LLMObs._instance._llmobs_span_writer = mock.MagicMock()
        patch()
        yield
        unpatch()
    LLMObs.disable()
