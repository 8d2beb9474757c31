import pytest

from parcel.client import Client


@pytest.fixture
def client():
    yield Client("a")


@pytest.fixture
def unknown():
    return object()
